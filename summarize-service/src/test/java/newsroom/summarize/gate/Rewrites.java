package newsroom.summarize.gate;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.story.StoryId;

/** Faithful rewrites of invented news, with the gate they have to pass. */
public final class Rewrites {

    static final int MOST = 320;

    private Rewrites() {}

    /** A sentence that a good model could write, and where it stands. */
    public record Rewrite(String topic, DraftLine line, List<SourceLine> sources) {
        Gate gate() {
            return new Gate(sources, Map.of(), List.of("canary-7f31"), "");
        }

        List<Fault> faults() {
            return gate().faults(line, MOST);
        }

        Rewrite saying(String text) {
            return new Rewrite(topic, new DraftLine(text, line.sources()), sources);
        }

        List<SourceLine> named() {
            return gate().named(line);
        }

        @Override
        public String toString() {
            return topic + ": " + line.text();
        }
    }

    /** The rows that start with {@code >}, with the sources of their topic. */
    public static List<Rewrite> in(String resource) {
        return marked(">", resource);
    }

    /** The rows that start with {@code !}: what a model made up about the same sources. */
    static List<Rewrite> fabricated(String resource) {
        return marked("!", resource);
    }

    private static List<Rewrite> marked(String mark, String resource) {
        List<Rewrite> rewrites = new ArrayList<>();
        List<SourceLine> sources = new ArrayList<>();
        String topic = "";
        for (String line : lines(resource)) {
            String[] parts = line.split(" \\| ");
            if (line.startsWith("= ")) {
                topic = line.substring(2);
                sources = new ArrayList<>();
            } else if (line.startsWith(mark)) {
                String ids = parts[parts.length - 2].replaceFirst("^> ", "");
                DraftLine draft = new DraftLine(parts[parts.length - 1], List.of(ids.split(", ")));
                rewrites.add(new Rewrite(topic, draft, List.copyOf(sources)));
            } else if (line.startsWith("s")) {
                StoryId story = new StoryId(NamedUuid.of("story|" + topic + "|" + parts[1]));
                Span span = new Span(story, Span.Part.TEXT, 0, parts[2].length());
                sources.add(new SourceLine(parts[0], parts[1], span, parts[2]));
            }
        }
        return rewrites;
    }

    static List<String> lines(String resource) {
        return new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(Rewrites.class.getResourceAsStream("/gate/" + resource)),
                        StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }
}
