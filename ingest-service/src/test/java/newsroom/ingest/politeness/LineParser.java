package newsroom.ingest.politeness;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newsroom.ingest.feed.FeedDocument;
import newsroom.ingest.feed.FeedEntry;
import newsroom.ingest.feed.FeedParser;
import newsroom.ingest.feed.FeedRefused;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Site} writes. */
final class LineParser implements FeedParser {

    @Override
    public FeedDocument parse(byte[] body, @Nullable String contentType, URI base) {
        String text = new String(body, StandardCharsets.UTF_8);
        if (text.startsWith("<")) {
            throw new FeedRefused(FeedRefused.Code.NOT_A_FEED, "a page");
        }
        List<FeedEntry> entries = new ArrayList<>();
        Map<String, String> told = text.lines()
                .filter(line -> !line.startsWith("item="))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        text.lines().filter(line -> line.startsWith("item=")).forEach(line -> entries.add(entry(line.substring(5))));
        return new FeedDocument(
                "lines",
                null,
                null,
                null,
                "en",
                null,
                null,
                null,
                null,
                told.containsKey("ttl") ? Duration.ofMinutes(Long.parseLong(told.get("ttl"))) : null,
                null,
                values(told.get("skipHours")).stream().map(Integer::valueOf).collect(Collectors.toSet()),
                values(told.get("skipDays")).stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                entries);
    }

    private static Set<String> values(@Nullable String list) {
        return list == null ? Set.of() : Arrays.stream(list.split(",")).collect(Collectors.toSet());
    }

    private static FeedEntry entry(String line) {
        String[] parts = line.split("\\|");
        return new FeedEntry(
                parts[0],
                parts[0],
                null,
                parts[1],
                "Said in a few words.",
                null,
                Instant.parse(parts[2]),
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                null);
    }
}
