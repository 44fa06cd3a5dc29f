package newsroom.benchmarks.feed;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import newsroom.ingest.feed.FeedDocument;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a file is expected to say.
 *
 * @param field its name, and its entry's place
 * @param expected for the list of misses
 * @param told what a document says instead
 */
record Fact(String field, String expected, Function<FeedDocument, @Nullable Object> told, Predicate<Object> fits) {

    static Fact text(String field, String expected, Function<FeedDocument, @Nullable String> told) {
        String wanted = flat(expected);
        return new Fact(
                field, wanted, told::apply, said -> flat(said.toString()).equals(wanted));
    }

    static Fact equal(String field, Object expected, Function<FeedDocument, @Nullable Object> told) {
        return new Fact(field, expected.toString(), told, expected::equals);
    }

    boolean holds(Optional<FeedDocument> feed) {
        Object said = feed.isPresent() ? told.apply(feed.get()) : null;
        return said != null && fits.test(said);
    }

    static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
