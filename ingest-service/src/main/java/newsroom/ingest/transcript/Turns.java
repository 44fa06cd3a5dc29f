package newsroom.ingest.transcript;

import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.story.Segment;
import newsroom.ingest.intake.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Puts cues together into turns, what one speaker says in one go, and cuts turns into segments at sentences. Where it
 * cuts depends on the words alone, so that every format of one transcript is cut alike.
 */
final class Turns {

    private static final int SPEAKER = 100;

    private final List<Segment> segments = new ArrayList<>();
    private final List<Cue> turn = new ArrayList<>();
    private @Nullable String speaker;

    private Turns() {}

    static List<Segment> segments(List<Cue> cues) {
        Turns turns = new Turns();
        for (int i = 0; i < cues.size(); i++) {
            turns.add(cues.get(i), i + 1 < cues.size() ? cues.get(i + 1).start() : null);
        }
        turns.end();
        return turns.segments;
    }

    private void add(Cue cue, @Nullable Long next) {
        String named = cue.speaker() == null ? "" : PlainText.plainLine(cue.speaker(), SPEAKER);
        if (!named.isEmpty() && !named.equals(speaker)) {
            end();
            speaker = named;
        }
        String words = PlainText.plainLine(cue.text(), Integer.MAX_VALUE);
        if (!words.isEmpty()) {
            // A paragraph that only says when it begins ends at the latest when the next one does.
            boolean open = cue.start() != null && cue.end() == null && next != null && next >= cue.start();
            turn.add(new Cue(null, cue.start(), open ? next : cue.end(), words));
        }
    }

    private void end() {
        if (turn.isEmpty()) {
            return;
        }
        StringBuilder words = new StringBuilder();
        int[] starts = new int[turn.size()];
        for (int i = 0; i < turn.size(); i++) {
            String text = turn.get(i).text();
            // Recognisers give commas as words of their own.
            boolean glued = words.length() == 0 || text.matches("[,.!?;:…]+");
            words.append(glued ? "" : " ");
            starts[i] = words.length();
            words.append(text);
        }
        TurnClock clock = new TurnClock(List.copyOf(turn), starts);
        int from = 0;
        for (int to : SentenceCuts.of(words.toString())) {
            String text = words.substring(from, to).strip();
            int first = words.indexOf(text, from);
            Long start = clock.at(first);
            Long end = clock.at(first + text.length());
            boolean timed = start != null && end != null && end >= start;
            segments.add(new Segment(speaker, start, timed ? end : null, text));
            from = to;
        }
        turn.clear();
    }
}
