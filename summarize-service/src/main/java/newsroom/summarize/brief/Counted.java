package newsroom.summarize.brief;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.story.Story;
import newsroom.summarize.text.Splitter;

/** Sentences that assert nothing but what we counted. */
final class Counted {

    private Counted() {}

    /** Who reported it and how fast; nothing for a single outlet. */
    static Optional<Sentence> coverage(ClusterFile file) {
        List<String> publishers = file.standing().publishers();
        if (publishers.size() < 2) {
            return Optional.empty();
        }
        List<Story> first = firstReports(file);
        Duration took = Duration.between(
                first.get(0).fetchedAt(), first.get(first.size() - 1).fetchedAt());
        String within =
                took.toHours() < 1 ? "within the hour" : "within " + Numbers.counted((int) took.toHours() + 1, "hour");
        String text = "%s reported it %s, %s first."
                .formatted(
                        Numbers.atHead(Numbers.counted(publishers.size(), "independent outlet")),
                        within,
                        publishers.get(0));
        List<Span> evidence =
                first.stream().map(story -> Splitter.title(story).span()).toList();
        return Optional.of(new Sentence(text, Sentence.Basis.COUNTED, evidence));
    }

    /** What is to be said of a report that came without text. */
    static Sentence headlineOnly(Story story) {
        String text = "Only the headline from %s could be had."
                .formatted(story.source().publisher());
        return new Sentence(
                text, Sentence.Basis.COUNTED, List.of(Splitter.title(story).span()));
    }

    /** What is to be said where texts were had but none of their sentences can be printed by itself. */
    static Sentence nothingQuotable(Story story) {
        String text = "No sentence of the text from %s can stand alone."
                .formatted(story.source().publisher());
        return new Sentence(
                text, Sentence.Basis.COUNTED, List.of(Splitter.title(story).span()));
    }

    /** Each publisher's first report, in order. */
    private static List<Story> firstReports(ClusterFile file) {
        Set<String> wanted = new HashSet<>(file.standing().publishers());
        List<Story> first = new ArrayList<>();
        for (Story story : file.reports()) {
            if (wanted.remove(story.source().publisher())) {
                first.add(story);
            }
        }
        return first;
    }
}
