/** Door: HTTP to the whole internet and to nothing else, conditional and bounded. */
@NullMarked
package newsroom.ingest.fetch;

import org.jspecify.annotations.NullMarked;
