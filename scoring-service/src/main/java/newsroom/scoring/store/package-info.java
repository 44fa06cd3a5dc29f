/** Door: PostgreSQL. Every verdict, and what waits for its turn. */
@NullMarked
package newsroom.scoring.store;

import org.jspecify.annotations.NullMarked;
