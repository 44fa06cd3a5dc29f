/** Room: what is fetched for an item before it is a story: its page, its transcript, its chapters, what readers say of it. */
@NullMarked
package newsroom.ingest.legwork;

import org.jspecify.annotations.NullMarked;
