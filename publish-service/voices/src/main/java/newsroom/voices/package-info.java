/** The embedded voices as a program that is asked for one turn after the other. Start at {@link newsroom.voices.Booth}. */
@NullMarked
package newsroom.voices;

import org.jspecify.annotations.NullMarked;
