/** Room: how communities go on talking of a story that was read, and when that is worth saying. */
@NullMarked
package newsroom.ingest.followup;

import org.jspecify.annotations.NullMarked;
