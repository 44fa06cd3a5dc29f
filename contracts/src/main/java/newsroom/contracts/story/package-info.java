/** A story is one ingested item: an article, a post, a paper or an episode; and what ingest and scoring say of it. */
@NullMarked
package newsroom.contracts.story;

import org.jspecify.annotations.NullMarked;
