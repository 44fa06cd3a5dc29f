package newsroom.summarize.episode;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import newsroom.summarize.quote.Turns.Turn;
import org.jspecify.annotations.Nullable;

/**
 * Turns that are read for money: what a sponsor has said claims nothing. A turn that sells is one; an announcement opens a
 * stretch of them, which ends with a break, with another speaker, or after {@value #LONGEST} turns.
 */
final class Adverts {

    private static final int LONGEST = 12;
    private static final Pattern OPENS = Pattern.compile(
            "\\b(?:time for (?:some |our |a )?sponsor\\w*|a word from (?:our|today.s)|message from (?:our|today.s) sponsor\\w*|(?:sponsor|ad) break"
                    + "|sponsored (?:news|segment|content))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SELLS = Pattern.compile(
            "\\b(?:sponsor(?:ed|s)? (?:by|of|for)|our sponsors?|today.s sponsor|brought to you by|our friends (?:at|over at|from)"
                    + "|(?:promo|discount|coupon|offer) code|use (?:the |our )?code|\\d+ ?(?:%|percent) off|free trial|money[- ]back"
                    + "|(?:sign up|get started|learn more|check them out|check it out) (?:today )?(?:at|on) \\S+\\.(?:com|io|dev|ai|org|fm))\\b",
            Pattern.CASE_INSENSITIVE);

    private Adverts() {}

    static List<Turn> without(List<Turn> turns) {
        List<Turn> kept = new ArrayList<>();
        @Nullable String reader = null;
        int left = 0;
        for (Turn turn : turns) {
            String speaker = turn.segment().speaker();
            boolean opens = OPENS.matcher(turn.segment().text()).find();
            boolean goesOn = left > 0 && Objects.equals(speaker, reader);
            reader = speaker;
            left = opens ? LONGEST : goesOn ? left - 1 : 0;
            if (!opens && !goesOn && !SELLS.matcher(turn.segment().text()).find()) {
                kept.add(turn);
            }
        }
        return kept;
    }
}
