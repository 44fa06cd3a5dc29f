/** Door: Hacker News, by its own interface or by the search that Algolia runs for it. */
@NullMarked
package newsroom.ingest.hackernews;

import org.jspecify.annotations.NullMarked;
