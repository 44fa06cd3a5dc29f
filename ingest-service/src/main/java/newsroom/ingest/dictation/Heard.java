package newsroom.ingest.dictation;

import java.util.List;
import newsroom.contracts.story.Segment;

/** What a recogniser made of a part. */
public sealed interface Heard {

    /** Words, with times from the part's own beginning; none for silence or music. */
    record Words(List<Segment> segments) implements Heard {
        public Words {
            segments = List.copyOf(segments);
        }
    }

    /**
     * Nothing.
     *
     * @param code such as {@code TRANSCRIBER_HTTP_500}, {@code TRANSCRIBER_TIMEOUT} or {@code TRANSCRIBER_GARBAGE}
     * @param again whether another try may help
     */
    record Nothing(String code, String detail, boolean again) implements Heard {}
}
