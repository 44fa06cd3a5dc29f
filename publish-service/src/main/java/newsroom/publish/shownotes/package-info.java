/** Show notes by topic, with what the show's two hosts say. */
@NullMarked
package newsroom.publish.shownotes;

import org.jspecify.annotations.NullMarked;
