/**
 * What operators can do with records that could not be read: look, say a story again, put away; each with a line in the
 * book {@link newsroom.contracts.Topics#DEAD_LETTERS_HANDLED}. Start at {@link newsroom.launcher.deadletters.Rack}.
 */
@NullMarked
package newsroom.launcher.deadletters;

import org.jspecify.annotations.NullMarked;
