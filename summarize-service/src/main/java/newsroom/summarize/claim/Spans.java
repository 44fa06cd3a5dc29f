package newsroom.summarize.claim;

import java.util.regex.Pattern;
import newsroom.contracts.cluster.Quantity;

/** What a length of time is the length of: somebody's life, what a clock still shows, the time since something. */
final class Spans {

    private static final Pattern BARE = Pattern.compile("\\d{1,3}|[\\p{L}-]+");
    private static final Pattern SINCE = Pattern.compile("^(?: ago| earlier| after| before| later)\\b");

    /** How long something did not work. */
    private static final Pattern OUTAGE = Pattern.compile(
            "\\b(?:outage|failure|disruption|blackout)\\b[^.;]{0,40}\\b(?:last|took|went on|ran)|\\b(?:was|were|went|been) (?:down|out|offline|dark|unreachable) for\\b");

    private Spans() {}

    static String metric(String clause, int start, int end, Quantity quantity) {
        String text = quantity.text();
        if (text.contains(":")) {
            return "clock";
        }
        if (BARE.matcher(text).matches()
                && !text.matches(".*(?:second|minute|hour|day|week|month|quarter|year|decade)s?")) {
            return "age";
        }
        if (OUTAGE.matcher(clause).find()) {
            return "outage";
        }
        if (SINCE.matcher(clause.substring(end)).find()) {
            return "since";
        }
        String answer = Answers.of(clause, start, end, quantity);
        return answer.isEmpty() ? "time" : answer;
    }
}
