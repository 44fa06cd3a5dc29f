package newsroom.ingest.transcription;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How far we go for a transcript.
 *
 * @param directory where audio lies while it is worked on
 * @param audioLimit bytes of a recording; more is refused with {@code AUDIO_TOO_LARGE}
 * @param partLimit bytes of a part; what the recogniser takes in one request
 * @param partLength of a part; what is lost at the most when the work is killed
 * @param timeLimit of one run; what is done by then is kept for the next
 */
public record StudioTerms(Path directory, long audioLimit, long partLimit, Duration partLength, Duration timeLimit) {}
