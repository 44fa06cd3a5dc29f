/** Door: the figures that monitoring reads. */
@NullMarked
package newsroom.ingest.telemetry;

import org.jspecify.annotations.NullMarked;
