package newsroom.ingest.syndication;

import static newsroom.ingest.syndication.Vocabulary.ATOM;
import static newsroom.ingest.syndication.Vocabulary.DUBLIN_CORE;
import static newsroom.ingest.syndication.Vocabulary.ITUNES;
import static newsroom.ingest.syndication.Vocabulary.RSS;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an entry is filed under, in every vocabulary that it uses. */
final class Categories {

    /** More are neither kept nor told apart. */
    private static final int MOST = 100;

    private Categories() {}

    static List<String> of(Element entry) {
        Stream<String> said = Stream.concat(
                        entry.children(RSS, "category").stream(), entry.children(DUBLIN_CORE, "subject").stream())
                .map(Markup::of);
        Stream<String> keywords = Stream.concat(
                        entry.children(ITUNES, "keywords").stream(), Media.within(entry, "keywords"))
                .flatMap(words -> Arrays.stream(words.text().split(",", MOST)));
        Stream<@Nullable String> labelled =
                entry.children(ATOM, "category").stream().map(Categories::label);
        return Trim.words(Stream.of(said, keywords, labelled).flatMap(words -> words));
    }

    /** The label is for readers, the term for machines. */
    private static @Nullable String label(Element category) {
        return First.of(() -> category.attribute("label"), () -> category.attribute("term"), category::text);
    }
}
