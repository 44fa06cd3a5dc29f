/** Door: RSS, Atom and JSON Feed, read with ROME and Jackson. */
@NullMarked
package newsroom.ingest.syndication;

import org.jspecify.annotations.NullMarked;
