/** Door: PostgreSQL. The reports of every cluster, and its newest brief. */
@NullMarked
package newsroom.summarize.store;

import org.jspecify.annotations.NullMarked;
