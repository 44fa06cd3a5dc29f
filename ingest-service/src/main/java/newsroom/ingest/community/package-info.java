/** Room: what a community says of a story: listings, discussions, and when a change of one is worth saying. */
@NullMarked
package newsroom.ingest.community;

import org.jspecify.annotations.NullMarked;
