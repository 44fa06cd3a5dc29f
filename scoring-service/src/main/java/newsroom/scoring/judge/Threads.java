package newsroom.scoring.judge;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Posts of one account in one breath. Who posts twice within a minute goes on with what was begun: nobody writes two
 * pieces of news that fast, and a thread is sent off at once.
 */
final class Threads {

    private static final Duration BREATH = Duration.ofMinutes(1);

    /** The account in the address of a post, as the sites spell it. */
    private static final Pattern POST = Pattern.compile(
            "(?:x|twitter)\\.com/([^/]+)/status/.+|(bsky\\.app/profile/[^/]+)/post/.+|([^/]+/@[^/]+)/(?:\\d+|post/.+)");

    private static final Deque<Known> NOBODY = new ArrayDeque<>();

    private final Map<String, Deque<Known>> byAccount = new HashMap<>();

    void add(Known post) {
        if (post.filed().published() != null) {
            account(post.filed())
                    .ifPresent(account -> byAccount
                            .computeIfAbsent(account, key -> new ArrayDeque<>())
                            .addLast(post));
        }
    }

    /** Forgets a post; posts are forgotten in the order in which they were added. */
    void remove(Known post) {
        String account = account(post.filed()).orElse("");
        Deque<Known> posts = byAccount.get(account);
        if (posts != null && posts.remove(post) && posts.isEmpty()) {
            byAccount.remove(account);
        }
    }

    /** The post of the same account that is nearest in time, when it is near enough; the older one of two as near. */
    Optional<Known> beside(Filed post) {
        Instant published = post.published();
        if (published == null) {
            return Optional.empty();
        }
        return account(post)
                .map(account -> byAccount.getOrDefault(account, NOBODY))
                .flatMap(posts -> posts.stream()
                        .filter(other -> apart(published, other).compareTo(BREATH) <= 0)
                        .min(Comparator.comparing((Known other) -> apart(published, other))
                                .thenComparing(other -> other.filed().sequence())));
    }

    private static Duration apart(Instant published, Known other) {
        Instant then = other.filed().published();
        return then == null
                ? BREATH.plusSeconds(1)
                : Duration.between(then, published).abs();
    }

    private static Optional<String> account(Filed post) {
        Matcher address = POST.matcher(post.page().value());
        if (!address.matches()) {
            return Optional.empty();
        }
        String site = address.group(2) == null ? address.group(3) : address.group(2);
        return Optional.of(site == null ? address.group(1).toLowerCase(Locale.ROOT) : site);
    }
}
