/** Room: from the audio of an episode to what was said in it: cutting it into parts, and putting the words together. */
@NullMarked
package newsroom.ingest.dictation;

import org.jspecify.annotations.NullMarked;
