/** Door: the MP3 encoder and decoder, pictures as JPEG, and the files that shows are made of. */
@NullMarked
package newsroom.publish.studio;

import org.jspecify.annotations.NullMarked;
