/** The whole newsroom with one command, without Docker. Start at {@link newsroom.launcher.Newsroom}. */
@NullMarked
package newsroom.launcher;

import org.jspecify.annotations.NullMarked;
