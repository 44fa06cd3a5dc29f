/** Room: the sources that the newsroom covers, how each of them stands, and what a visit to one comes to. Start at {@link newsroom.ingest.beat.Visits}. */
@NullMarked
package newsroom.ingest.beat;

import org.jspecify.annotations.NullMarked;
