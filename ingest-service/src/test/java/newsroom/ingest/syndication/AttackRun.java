package newsroom.ingest.syndication;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads every attack in a machine of its own, whose heap holds the largest body and 64 MiB more: whoever needs more
 * dies of it.
 */
final class AttackRun {

    /** No limits that these attacks reach. */
    static final Limits UNLIMITED = new Limits(
            Integer.MAX_VALUE,
            100_000,
            2_000_000,
            2_000_000,
            100_000_000,
            2_000_000,
            1_000_000,
            1_000_000,
            100_000_000,
            Duration.ofMinutes(5));

    private AttackRun() {}

    static List<Attack> corpus(String canary, String file) {
        List<Attack> all = new ArrayList<>(EntityAttacks.all(canary, file));
        all.addAll(SizeAttacks.all());
        all.addAll(DisguiseAttacks.all());
        return all;
    }

    /** What is wrong with the reader's answer, or nothing. */
    static String verdict(SyndicationParser parser, Attack attack, byte[] body) {
        try {
            var feed = parser.parse(body, null, java.net.URI.create("https://merrowgazette.example/feed"));
            boolean isHarmless = attack.code() == null && attack.harmless().test(feed);
            return isHarmless ? "" : attack + ": read, and not harmless: " + Attack.title(feed);
        } catch (newsroom.ingest.feed.FeedRefused e) {
            return e.code() == attack.code() ? "" : attack + ": " + e.code() + ", " + e.detail();
        }
    }

    /** @param arguments {@code unlimited}: without limits, and only the heap may stop it */
    public static void main(String[] arguments) {
        boolean isUnlimited = arguments.length > 0;
        SyndicationParser parser = isUnlimited ? new SyndicationParser(UNLIMITED) : new SyndicationParser();
        for (Attack attack : corpus("http://127.0.0.1:9/", "file:///nowhere")) {
            String wrong;
            try {
                String verdict = verdict(parser, attack, attack.body().get());
                wrong = isUnlimited ? "" : verdict;
            } catch (OutOfMemoryError e) {
                wrong = attack + ": out of memory";
            }
            if (!wrong.isEmpty()) {
                System.out.println(wrong);
                System.exit(1);
            }
        }
        System.out.println("survived");
    }
}
