package newsroom.benchmarks.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A captured feed and how many items an independent count finds in it.
 *
 * @param items -1 when it is no feed
 */
record Sample(String name, byte[] body, int items) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();
    private static final Pattern UNCOUNTED = Pattern.compile("(?s)<!--.*?-->|<!\\[CDATA\\[.*?]]>");
    private static final Pattern ITEM = Pattern.compile("<(?:\\w+:)?(?:item|entry)[\\s>/]");
    private static final Pattern FEED = Pattern.compile("<(?:\\w+:)?(?:rss|RDF|feed)[\\s>]");

    /** Captures of people's feeds; counted by a regular expression. */
    static List<Sample> real(Path data) throws IOException {
        List<Sample> samples = new ArrayList<>();
        Path root = data.resolve("feed_samples_real");
        for (Path directory : directories(root)) {
            for (Path file : Cases.files(directory, "")) {
                byte[] body = Files.readAllBytes(file);
                samples.add(new Sample(root.relativize(file).toString(), body, count(body)));
            }
        }
        return samples;
    }

    /** Captures of AI labs' feeds; counted by their manifest. */
    static List<Sample> labs(Path data) throws IOException {
        List<Sample> samples = new ArrayList<>();
        Path root = data.resolve("feeds_ai_labs_xml");
        for (String line : Files.readAllLines(root.resolve("manifest.jsonl"))) {
            JsonNode entry = JSON.readTree(line);
            Path file = data.resolve(entry.path("file").asText().replaceFirst("^shared/", ""));
            samples.add(new Sample(
                    root.relativize(file).toString(),
                    Files.readAllBytes(file),
                    entry.path("items").asInt()));
        }
        return samples;
    }

    boolean isFeed() {
        return items >= 0;
    }

    private static int count(byte[] body) throws IOException {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        if (text.stripLeading().startsWith("{")) {
            return countJson(body);
        }
        String counted = UNCOUNTED.matcher(text).replaceAll("");
        return FEED.matcher(counted).find()
                ? (int) ITEM.matcher(counted).results().count()
                : -1;
    }

    /** JSON that was cut off, or has no items, is no JSON Feed. */
    private static int countJson(byte[] body) throws IOException {
        try {
            JsonNode items = JSON.readTree(body).path("items");
            return items.isArray() ? items.size() : -1;
        } catch (JsonProcessingException e) {
            return -1;
        }
    }

    private static List<Path> directories(Path root) throws IOException {
        try (var entries = Files.list(root)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }
}
