/** Room: the article of a web page, and what the page says of itself. */
@NullMarked
package newsroom.ingest.page;

import org.jspecify.annotations.NullMarked;
