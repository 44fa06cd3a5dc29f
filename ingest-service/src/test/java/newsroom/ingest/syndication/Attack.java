package newsroom.ingest.syndication;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.function.Supplier;
import newsroom.ingest.feed.FeedDocument;
import newsroom.ingest.feed.FeedRefused.Code;
import org.jspecify.annotations.Nullable;

/**
 * A hostile document and what becomes of it.
 *
 * @param code with which it is refused, or null when it is read
 * @param harmless what must hold of it when it is read
 */
record Attack(String name, Supplier<byte[]> body, @Nullable Code code, Predicate<FeedDocument> harmless) {

    static final String SECRET = "the secret of the harbour master";

    static Attack refused(String name, Code code, Supplier<String> body) {
        return refused(name, code, StandardCharsets.UTF_8, body);
    }

    static Attack refused(String name, Code code, Charset charset, Supplier<String> body) {
        return new Attack(name, () -> body.get().getBytes(charset), code, feed -> false);
    }

    static Attack neutralised(String name, Predicate<FeedDocument> harmless, Supplier<String> body) {
        return new Attack(name, () -> body.get().getBytes(StandardCharsets.UTF_8), null, harmless);
    }

    /** A feed of one item with this title, and this before its root. */
    static String feed(String before, String title) {
        return before + "<rss version=\"2.0\"><channel><title>Merrow Gazette</title><item><title>" + title
                + "</title><link>https://merrowgazette.example/ferry</link></item></channel></rss>";
    }

    /** A feed of one item with this in it. */
    static String item(String inside) {
        return "<rss version=\"2.0\"><channel><title>Merrow Gazette</title><item>" + inside + "</item></channel></rss>";
    }

    static @Nullable String title(FeedDocument feed) {
        return feed.entries().isEmpty() ? null : feed.entries().get(0).title();
    }

    @Override
    public String toString() {
        return name;
    }
}
