package newsroom.benchmarks.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import newsroom.ingest.feed.FeedDocument;
import newsroom.ingest.feed.FeedEntry;
import newsroom.ingest.feed.FeedEntry.Enclosure;
import org.jspecify.annotations.Nullable;

/** Collects what an expected JSON says of a feed or of one of its entries; what it does not say is no fact. */
final class Facts {

    private final List<Fact> all = new ArrayList<>();
    private String where = "";

    List<Fact> all() {
        return all;
    }

    /** What follows is about the entry at this place. */
    void at(int place) {
        where = "item " + place + " ";
    }

    void count(JsonNode items) {
        all.add(Fact.equal("items", items.size(), feed -> feed.entries().size()));
    }

    void text(String field, @Nullable String expected, Function<FeedDocument, @Nullable String> told) {
        if (expected != null && !expected.isBlank()) {
            all.add(Fact.text(where + field, expected, told));
        }
    }

    void date(String field, @Nullable String expected, Function<FeedDocument, @Nullable Instant> told) {
        if (expected != null) {
            all.add(Fact.equal(where + field, OffsetDateTime.parse(expected).toInstant(), told::apply));
        }
    }

    void number(String field, @Nullable String expected, Function<FeedDocument, @Nullable Long> told) {
        if (expected != null && !expected.isBlank()) {
            all.add(Fact.equal(where + field, Long.valueOf(expected), told::apply));
        }
    }

    void words(String field, List<String> expected, Function<FeedDocument, @Nullable List<String>> told) {
        if (!expected.isEmpty()) {
            List<String> wanted = expected.stream().map(Fact::flat).toList();
            all.add(Fact.equal(where + field, wanted, feed -> flat(told.apply(feed))));
        }
    }

    void set(String field, List<String> expected, Function<FeedDocument, @Nullable List<String>> told) {
        if (!expected.isEmpty()) {
            Set<String> wanted = new HashSet<>(expected.stream().map(Fact::flat).toList());
            all.add(Fact.equal(where + field, wanted, feed -> {
                List<String> said = flat(told.apply(feed));
                return said == null ? null : new HashSet<>(said);
            }));
        }
    }

    /** Each of these addresses with its type and length must be among the entry's enclosures. */
    void enclosures(Iterable<JsonNode> files, String address, Function<FeedDocument, @Nullable FeedEntry> entry) {
        for (JsonNode file : files) {
            String url = file.path(address).asText();
            if (!url.isBlank()) {
                Enclosure wanted = new Enclosure(url, Expected.text(file, "type"), length(file));
                all.add(new Fact(
                        where + "enclosure",
                        wanted.toString(),
                        entry::apply,
                        said -> ((FeedEntry) said).enclosures().contains(wanted)));
            }
        }
    }

    private static @Nullable Long length(JsonNode file) {
        String length = file.path("length").asText();
        return length.matches("[0-9]+") && Long.parseLong(length) > 0 ? Long.valueOf(length) : null;
    }

    private static @Nullable List<String> flat(@Nullable List<String> words) {
        return words == null ? null : words.stream().map(Fact::flat).toList();
    }
}
