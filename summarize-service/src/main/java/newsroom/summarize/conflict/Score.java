package newsroom.summarize.conflict;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How a match or a vote ended, the higher number first: whose it is, its reports tell in either order. */
record Score(int higher, int lower) {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?<![\\p{L}\\d.,:$€£–-])(\\d{1,3})[-–](\\d{1,3})(?![\\d:–-]|[.,]\\d|[ -](?:year|day|month|hour|minute|week|per ?cent)|%)");
    private static final Pattern GAME = Pattern.compile(
            "\\b(?:beat(?:s|en|ing)?|w[io]n(?:s|ning|ners?)?|victory|los[et]\\w*|defeat\\w*|dr[ae]w(?:s|n)?|triumph\\w*|thrash\\w*|edged|scor\\w+|votes?|voted|ruled|ruling)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Another score than the last one of the day. */
    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:half-?time|the break|interval|penalt\\w+|shoot-?out|aggregate|legs?|series|sets?|semi-?finals?|quarter-?finals?|last (?:season|year|month|week)|earlier|previous|had)\\b",
            Pattern.CASE_INSENSITIVE);

    /** The only score that the sentence tells; none where it is one of a part, or of another match. */
    static Optional<Score> of(String sentence) {
        List<Score> scores = all(sentence);
        boolean last = GAME.matcher(sentence).find() && !OTHER.matcher(sentence).find();
        return last && scores.size() == 1 ? Optional.of(scores.get(0)) : Optional.empty();
    }

    static List<Score> all(String text) {
        return WRITTEN.matcher(text).results().map(Score::of).distinct().toList();
    }

    private static Score of(MatchResult written) {
        int one = Integer.parseInt(written.group(1));
        int two = Integer.parseInt(written.group(2));
        return new Score(Math.max(one, two), Math.min(one, two));
    }
}
