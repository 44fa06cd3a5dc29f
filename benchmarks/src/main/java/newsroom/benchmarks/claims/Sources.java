package newsroom.benchmarks.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.story.Episode;
import newsroom.contracts.story.Extent;
import newsroom.contracts.story.Segment;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import newsroom.contracts.story.Transcript;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Shared data as stories. */
final class Sources {

    private static final Instant READ = Instant.parse("2026-05-01T00:00:00Z");
    private static final Pattern SPEAKER = Pattern.compile("^\\*\\*(.{2,60}?):\\*\\*\\s*(.*)$");

    private Sources() {}

    /** Every transcript: a segment for each line of a speaker. */
    static List<Story> episodes(Path data) throws IOException {
        List<Story> episodes = new ArrayList<>();
        for (Path file : files(data.resolve("podcast_transcripts_changelog"), ".md")) {
            List<Segment> segments = new ArrayList<>();
            String speaker = null;
            for (String line : Files.readAllLines(file)) {
                Matcher named = SPEAKER.matcher(line);
                boolean turn = named.matches();
                speaker = turn ? named.group(1) : speaker;
                String words = (turn ? named.group(2) : line).strip();
                boolean announced = "Break".equals(speaker) || "Jingle".equals(speaker);
                if (announced && turn) {
                    segments.add(new Segment(null, null, null, "Break"));
                } else if (!words.isEmpty() && speaker != null && !announced) {
                    segments.add(new Segment(speaker, null, null, words));
                }
            }
            Transcript transcript = new Transcript(Transcript.By.PUBLISHER, null, false, segments);
            String show = Objects.requireNonNull(file.getParent()).getFileName().toString();
            Episode episode = new Episode(show, null, null, null, List.of(), transcript);
            episodes.add(story(file.getFileName().toString(), StoryKind.EPISODE, "", Extent.TRANSCRIPT, episode));
        }
        return episodes;
    }

    /** Every page of the extraction set, its expected article as plain paragraphs. */
    static List<Story> articles(Path data) throws IOException {
        List<Story> articles = new ArrayList<>();
        for (Path file : files(data.resolve("extraction_readability_pages"), "expected.html")) {
            Document page = Jsoup.parse(Files.readString(file));
            StringBuilder text = new StringBuilder();
            page.select("p, li, blockquote, h1, h2, h3")
                    .forEach(block -> text.append(block.text()).append('\n'));
            String words = text.length() > Story.TEXT_LIMIT ? text.substring(0, Story.TEXT_LIMIT) : text.toString();
            if (!words.isBlank()) {
                articles.add(story(
                        Objects.requireNonNull(file.getParent()).getFileName().toString(),
                        StoryKind.ARTICLE,
                        words,
                        Extent.FULL,
                        null));
            }
        }
        return articles;
    }

    private static Story story(
            String name,
            StoryKind kind,
            String text,
            Extent extent,
            @org.jspecify.annotations.Nullable Episode episode) {
        return new Story(
                new StoryId(NamedUuid.of("story|" + name)),
                kind,
                Source.independent(name, name, Tier.SPECIALIST),
                "https://news.example/" + name,
                name,
                text,
                extent,
                "en",
                null,
                null,
                READ,
                episode,
                null);
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(end) && !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        }
    }
}
