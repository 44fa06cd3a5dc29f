/** Door: audio files, and a recogniser behind an interface like that of OpenAI. */
@NullMarked
package newsroom.ingest.transcription;

import org.jspecify.annotations.NullMarked;
