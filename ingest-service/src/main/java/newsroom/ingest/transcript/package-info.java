/** Room: what was said in an episode, from every format of {@code podcast:transcript}, and its chapters. */
@NullMarked
package newsroom.ingest.transcript;

import org.jspecify.annotations.NullMarked;
