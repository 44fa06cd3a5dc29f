/** Room: from the conversation of an issue to an episode — who speaks, what is checked, and what is done when it fails. Start at {@link newsroom.publish.show.ShowRound}. */
@NullMarked
package newsroom.publish.show;

import org.jspecify.annotations.NullMarked;
