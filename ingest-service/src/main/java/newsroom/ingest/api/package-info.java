/** Door: HTTP, the intake in figures. */
@NullMarked
package newsroom.ingest.api;

import org.jspecify.annotations.NullMarked;
