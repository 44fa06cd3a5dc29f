/** Door: HTTP, conditional and bounded. */
@NullMarked
package newsroom.ingest.fetch;

import org.jspecify.annotations.NullMarked;
