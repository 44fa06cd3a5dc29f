package newsroom.ingest.community;

import java.time.Duration;
import java.util.Optional;
import newsroom.ingest.web.Headers;

/**
 * How much a server still allows, by its {@code x-ratelimit-remaining} and {@code x-ratelimit-reset} (seconds) headers,
 * as Reddit sends them (github.com/reddit/reddit/wiki/API).
 *
 * @param remaining requests that are left in this period, 0 or more
 * @param reset until the period ends
 */
public record Allowance(double remaining, Duration reset) {

    private static final double LONGEST = Duration.ofDays(1).toSeconds();

    public Allowance {
        if (!(remaining >= 0) || reset.isNegative()) {
            throw new IllegalArgumentException("an allowance of " + remaining + " for " + reset);
        }
    }

    /** Nothing when the server says nothing believable. */
    public static Optional<Allowance> of(Headers headers) {
        double remaining = number(headers, "x-ratelimit-remaining");
        double reset = number(headers, "x-ratelimit-reset");
        return remaining >= 0 && reset >= 0 && reset <= LONGEST
                ? Optional.of(new Allowance(remaining, Duration.ofMillis((long) (reset * 1000))))
                : Optional.empty();
    }

    /** How long to wait before the next request, so that what is left lasts until the period ends. */
    public Duration spacing() {
        return remaining < 1 ? reset : Duration.ofMillis((long) (reset.toMillis() / remaining));
    }

    private static double number(Headers headers, String name) {
        try {
            double value = Double.parseDouble(headers.first(name).orElse("NaN").strip());
            return Double.isFinite(value) ? value : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
