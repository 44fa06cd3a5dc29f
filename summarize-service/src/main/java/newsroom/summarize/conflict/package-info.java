/**
 * Room: whether two sources say the same of the same matter. Nothing is averaged; both sides are kept. Start at
 * {@link newsroom.summarize.conflict.Conflicts}.
 */
@NullMarked
package newsroom.summarize.conflict;

import org.jspecify.annotations.NullMarked;
