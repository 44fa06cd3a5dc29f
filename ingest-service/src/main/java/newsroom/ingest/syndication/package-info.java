/** Door: RSS, RDF, Atom and JSON Feed, read with Woodstox, jsoup and Jackson. Everything that comes in is hostile. */
@NullMarked
package newsroom.ingest.syndication;

import org.jspecify.annotations.NullMarked;
