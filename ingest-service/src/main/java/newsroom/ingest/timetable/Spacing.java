package newsroom.ingest.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Headers;
import newsroom.ingest.web.Purpose;

/**
 * How long a domain is left alone after an answer. One connection at a time is the ledger's business ({@link Turns});
 * this is the pause between two.
 *
 * @param usual for domains that have no terms of their own
 */
public record Spacing(Duration usual) {

    /**
     * Terms that domains have published: arXiv, one request every three seconds over all its interfaces (arXiv API terms of
     * use); Reddit, about one a minute without an account; the Hacker News API has no limit, is asked one by one.
     */
    private static final Map<String, Duration> PUBLISHED = Map.of(
            "arxiv.org", Duration.ofSeconds(3),
            "reddit.com", Duration.ofSeconds(60),
            "redd.it", Duration.ofSeconds(60),
            "hacker-news.firebaseio.com", Duration.ofMillis(50));

    private static final Duration LONGEST_CRAWL_DELAY = Duration.ofDays(1);

    /** Networks squeeze: what leaves three seconds apart must not arrive less apart. */
    private static final Duration SLACK = Duration.ofMillis(150);

    /**
     * From when the domain may be asked again.
     *
     * @param crawlDelay what its robots.txt asks for; zero when nothing
     * @param now when the answer was there
     */
    public Instant freeAt(Domain domain, Duration crawlDelay, Purpose purpose, Answer answer, Instant now) {
        Duration pause = Terms.longer(
                PUBLISHED.getOrDefault(domain.name(), usual), Terms.shorter(crawlDelay, LONGEST_CRAWL_DELAY));
        Instant free = now.plus(pause).plus(SLACK);
        Optional<Instant> held = held(purpose, answer, now);
        return held.filter(until -> until.isAfter(free)).orElse(free);
    }

    /**
     * Until when a refusal closes the whole domain: 429 is about the asker, not the page; so is 503 on anything but a feed,
     * and a used-up {@code x-ratelimit-remaining} (Reddit).
     */
    private static Optional<Instant> held(Purpose purpose, Answer answer, Instant now) {
        Headers headers = answer.headers();
        boolean refused = answer instanceof Answer.Refused no
                && (no.status() == 429 || (no.status() == 503 && purpose != Purpose.FEED));
        Optional<Duration> asked = refused ? RetryAfter.of(headers, now) : Optional.empty();
        boolean usedUp = number(headers, "x-ratelimit-remaining")
                .filter(left -> left < 1)
                .isPresent();
        Optional<Duration> reset = usedUp
                ? number(headers, "x-ratelimit-reset").map(s -> Freshness.capped(Duration.ofMillis((long) (s * 1000))))
                : Optional.empty();
        Duration longest = Terms.longer(asked.orElse(Duration.ZERO), reset.orElse(Duration.ZERO));
        return longest.isZero()
                ? Optional.empty()
                : Optional.of(now.plus(longest).plus(SLACK));
    }

    private static Optional<Double> number(Headers headers, String name) {
        return headers.first(name)
                .map(String::strip)
                .filter(said -> said.matches("\\d{1,9}(\\.\\d{1,9})?"))
                .map(Double::valueOf);
    }
}
