/** Door: the clock that sends the reporters out. */
@NullMarked
package newsroom.ingest.schedule;

import org.jspecify.annotations.NullMarked;
