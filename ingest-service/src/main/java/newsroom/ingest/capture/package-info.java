/** Door: capture files, one JSON object a line, replayed in the order of their fetch time. */
@NullMarked
package newsroom.ingest.capture;

import org.jspecify.annotations.NullMarked;
