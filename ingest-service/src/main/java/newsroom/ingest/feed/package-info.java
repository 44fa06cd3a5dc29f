/** Room: one visit to one feed, from being due to what its answer means. */
@NullMarked
package newsroom.ingest.feed;

import org.jspecify.annotations.NullMarked;
