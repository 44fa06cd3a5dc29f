/** Room: who gets an edition by e-mail, and how letters are written and sent once. */
@NullMarked
package newsroom.publish.letters;

import org.jspecify.annotations.NullMarked;
