/** Room: duplicate, copy, further report or new event, decided one after the other; and the score. */
@NullMarked
package newsroom.scoring.judge;

import org.jspecify.annotations.NullMarked;
