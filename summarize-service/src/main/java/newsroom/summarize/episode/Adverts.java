package newsroom.summarize.episode;

import java.util.regex.Pattern;

/** Turns that are read for money: what a sponsor has said claims nothing, in none of its sentences. */
final class Adverts {

    private static final Pattern CUE = Pattern.compile(
            "\\b(?:sponsor(?:ed|s)? (?:by|of|for)|our sponsors?|today.s sponsor|brought to you by|our friends (?:at|over at|from)"
                    + "|(?:promo|discount|coupon|offer) code|use (?:the |our )?code|\\d+ ?(?:%|percent) off|free trial|money[- ]back"
                    + "|(?:sign up|get started|learn more|check them out|check it out) (?:today )?(?:at|on) \\S+\\.(?:com|io|dev|ai|org|fm))\\b",
            Pattern.CASE_INSENSITIVE);

    private Adverts() {}

    static boolean isRead(String turn) {
        return CUE.matcher(turn).find();
    }
}
