package newsroom.ingest.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsroom.ingest.feed.FeedEntry;
import org.junit.jupiter.api.Test;

/** Of more entries than are kept, the newest, whichever end of the feed they stand at. */
class HarvestTest {

    private static final Instant DAY = Instant.parse("2020-01-01T00:00:00Z");
    private static final int ALL = 5_300;

    @Test
    void an_archive_that_puts_the_oldest_first_gives_its_newest() {
        assertThat(titles(atom(i -> DAY.plusSeconds(3600L * i)))).isEqualTo(range(ALL - 500, ALL));
        assertThat(titles(json(i -> DAY.plusSeconds(3600L * i)))).isEqualTo(range(ALL - 500, ALL));
    }

    @Test
    void an_archive_that_puts_the_newest_first_is_not_read_to_its_end() {
        assertThat(titles(atom(i -> DAY.minusSeconds(3600L * i)))).isEqualTo(range(0, 500));
        assertThat(titles(json(i -> DAY.minusSeconds(3600L * i)))).isEqualTo(range(0, 500));
        String broken = atom(i -> DAY.minusSeconds(3600L * i)).replace("</feed>", "<never <closed");
        assertThat(titles(broken)).as("whatever stands there").isEqualTo(range(0, 500));
    }

    @Test
    void without_dates_what_stands_first_is_kept() {
        assertThat(titles(atom(i -> Instant.MIN))).isEqualTo(range(0, 500));
    }

    private static List<String> titles(String feed) {
        return new SyndicationParser()
                        .parse(feed.getBytes(StandardCharsets.UTF_8), null, URI.create("https://harbour.example/"))
                        .entries()
                        .stream()
                        .map(FeedEntry::title)
                        .toList();
    }

    private static List<String> range(int from, int to) {
        return IntStream.range(from, to).mapToObj(String::valueOf).toList();
    }

    private static String atom(IntFunction<Instant> date) {
        return IntStream.range(0, ALL)
                .mapToObj(i -> "<entry><title>" + i + "</title>"
                        + (date.apply(i).equals(Instant.MIN) ? "" : "<updated>" + date.apply(i) + "</updated>")
                        + "</entry>")
                .collect(Collectors.joining("", "<feed xmlns='http://www.w3.org/2005/Atom'>", "</feed>"));
    }

    private static String json(IntFunction<Instant> date) {
        return IntStream.range(0, ALL)
                .mapToObj(i -> "{\"title\": \"%d\", \"date_published\": \"%s\"}".formatted(i, date.apply(i)))
                .collect(Collectors.joining(
                        ",", "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [", "]}"));
    }
}
