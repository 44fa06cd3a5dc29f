/** Room: from an item as somebody sent it to a story, or a refusal with a reason. */
@NullMarked
package newsroom.ingest.intake;

import org.jspecify.annotations.NullMarked;
