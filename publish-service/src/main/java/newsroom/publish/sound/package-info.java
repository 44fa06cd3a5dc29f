/** Room: sound as numbers — reading WAV, resampling, loudness, limiting, the sting, the order of a show, its tags, chapters, captions and cover. */
@NullMarked
package newsroom.publish.sound;

import org.jspecify.annotations.NullMarked;
