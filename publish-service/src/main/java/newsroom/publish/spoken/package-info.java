/** Room: what is printed, as it is said aloud. */
@NullMarked
package newsroom.publish.spoken;

import org.jspecify.annotations.NullMarked;
