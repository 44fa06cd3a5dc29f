package newsroom.ingest.dictation;

import java.time.Duration;
import newsroom.contracts.story.Transcript;

/** What came of writing a recording down. */
public sealed interface Dictation {

    record Written(Transcript transcript) implements Dictation {}

    /**
     * Nothing, and nothing will come of trying again: the episode goes out with its notes.
     *
     * @param code such as {@code AUDIO_TOO_LARGE}, {@code AUDIO_NOT_CUT} or {@code AUDIO_SILENT}
     */
    record Nothing(String code) implements Dictation {}

    /** Nothing yet; what was heard so far is kept. */
    record Later(String code, Duration pause) implements Dictation {}
}
