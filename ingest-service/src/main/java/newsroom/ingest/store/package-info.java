/** Door: PostgreSQL. What was read, when to ask again, how far a capture was read. */
@NullMarked
package newsroom.ingest.store;

import org.jspecify.annotations.NullMarked;
