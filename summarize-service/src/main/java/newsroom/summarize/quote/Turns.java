package newsroom.summarize.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import newsroom.contracts.cluster.Quote;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.story.Comment;
import newsroom.contracts.story.Segment;
import newsroom.contracts.story.Story;

/** Whose words stand where in a transcript and in a discussion. */
public final class Turns {

    private Turns() {}

    /**
     * A segment with its place in {@link newsroom.contracts.story.Transcript#text()}.
     *
     * @param start of its first character
     */
    public record Turn(Segment segment, int start) {
        public int end() {
            return start + segment.text().length();
        }
    }

    /** The turns of an episode's transcript; none where it has no transcript. */
    public static List<Turn> of(Story story) {
        List<Turn> turns = new ArrayList<>();
        if (story.episode() == null || story.episode().transcript() == null) {
            return turns;
        }
        int start = 0;
        for (Segment segment : story.episode().transcript().segments()) {
            turns.add(new Turn(segment, start));
            start += segment.text().length() + 1;
        }
        return turns;
    }

    static boolean isSaidBy(Quote quote, Story story) {
        return of(story).stream()
                .filter(turn -> isWithin(quote.span(), turn.start(), turn.end()))
                .anyMatch(turn -> Objects.equals(turn.segment().speaker(), quote.speaker()));
    }

    static boolean isWrittenBy(Quote quote, Story story) {
        int start = 0;
        if (story.discussion() == null) {
            return false;
        }
        for (Comment comment : story.discussion().top()) {
            if (isWithin(quote.span(), start, start + comment.text().length())) {
                return Objects.equals(comment.author(), quote.speaker());
            }
            start += comment.text().length() + 1;
        }
        return false;
    }

    private static boolean isWithin(Span span, int start, int end) {
        return span.start() >= start && span.end() <= end;
    }
}
