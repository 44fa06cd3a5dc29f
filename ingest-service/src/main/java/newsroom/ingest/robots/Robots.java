package newsroom.ingest.robots;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a site lets one reader fetch, by RFC 9309: the group of the reader's own name, else that of {@code *}; the
 * longest rule that fits, allow before disallow; {@code *} and {@code $} in paths.
 */
public final class Robots {

    /** RFC 9309, section 2.5: what is read of a file at least; ours reads no more. */
    private static final int LIMIT = 500 * 1024;
    /** Delays beyond a day are mistakes; the library would take them for a ban. */
    private static final Duration LONGEST_DELAY = Duration.ofDays(1);

    private final BaseRobotRules rules;

    private Robots(BaseRobotRules rules) {
        this.rules = rules;
    }

    /**
     * The rules in an answer to {@code /robots.txt}: 2xx says what its body says; 3xx that led nowhere and 4xx say that
     * there are none; anything else, or no answer ({@code 0}), that nothing may be fetched for now.
     *
     * @param reader the product token of our user agent, such as {@code newsroom}
     */
    public static Robots of(int status, byte[] body, String reader) {
        if (status >= 200 && status < 300) {
            byte[] read = body.length > LIMIT ? Arrays.copyOf(body, wholeLines(body)) : body;
            return new Robots(new SimpleRobotRulesParser(Long.MAX_VALUE / 1_000, 0)
                    .parseContent("", read, "text/plain", List.of(reader.toLowerCase(Locale.ROOT))));
        }
        return new Robots(new SimpleRobotRules(
                status >= 300 && status < 500 ? RobotRulesMode.ALLOW_ALL : RobotRulesMode.ALLOW_NONE));
    }

    /** @param page absolute, http or https, of the host whose rules these are */
    public boolean allows(URI page) {
        return "/robots.txt".equals(page.getRawPath()) || rules.isAllowed(page.toASCIIString());
    }

    /** How long to wait between two pages, up to a day; not part of the RFC, but a plain request. */
    public Optional<Duration> crawlDelay() {
        long millis = rules.getCrawlDelay();
        return millis <= 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.min(millis, LONGEST_DELAY.toMillis())));
    }

    /** A rule cut in the middle would be another rule. */
    private static int wholeLines(byte[] body) {
        int end = LIMIT;
        while (end > 0 && body[end - 1] != '\n' && body[end - 1] != '\r') {
            end--;
        }
        return end;
    }
}
