/** Room: lists of feeds, as readers exchange them. */
@NullMarked
package newsroom.ingest.opml;

import org.jspecify.annotations.NullMarked;
