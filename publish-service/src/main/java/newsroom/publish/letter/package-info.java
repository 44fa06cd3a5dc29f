/** A letter to the reader, a paragraph for each thread of the day. */
@NullMarked
package newsroom.publish.letter;

import org.jspecify.annotations.NullMarked;
