package newsroom.ingest.dictation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.story.Segment;
import newsroom.contracts.story.Transcript;

/** Puts the words of the parts together, each at its time in the whole recording. */
public final class Minutes {

    private final List<Segment> segments = new ArrayList<>();
    private long room = Transcript.TEXT_LIMIT;
    private boolean cut;

    /** Adds the words of the next part. */
    public void add(Part part, List<Segment> heard) {
        for (Segment segment : heard) {
            room -= segment.text().length() + 1L;
            cut = cut || room < 0;
            if (!cut) {
                segments.add(shifted(segment, part));
            }
        }
    }

    /** Nothing when nobody said a word. */
    public Optional<Transcript> transcript() {
        return segments.isEmpty()
                ? Optional.empty()
                : Optional.of(new Transcript(Transcript.By.MACHINE, null, cut, segments));
    }

    /** Recognisers run over the end of a part now and then; nothing is said after it. */
    private static Segment shifted(Segment segment, Part part) {
        long start = within(segment.startMillis() == null ? 0 : segment.startMillis(), part);
        long end = within(segment.endMillis() == null ? start : segment.endMillis(), part);
        return new Segment(
                segment.speaker(),
                part.startMillis() + start,
                part.startMillis() + Math.max(start, end),
                segment.text());
    }

    private static long within(long millis, Part part) {
        return part.millis() == 0 ? millis : Math.min(millis, part.millis());
    }
}
