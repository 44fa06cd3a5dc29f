package newsroom.contracts.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import newsroom.contracts.Checks;

/**
 * The desk's own settings, as {@code desk.yaml} says them.
 *
 * @param name short name of the desk, lower case; the key of its ordered topics
 * @param languages ISO 639-1 codes of the languages it prints; stories in others are declined
 * @param interests what the desk cares about, each in a plain sentence
 * @param sources what it reads
 * @param publishers whom hosts belong to; a host that is not listed is its own publisher
 * @param editions what it prints
 * @param names names that transcripts mishear, and how they are spelt
 * @param aliases other names of companies, offices and things, by the one that they are known by: stories that use either
 *     speak of the same
 * @param topics what it sorts events by; without any, events have no topic
 * @param score how much each feature of a score counts
 * @param speech how names and abbreviations are said in shows, over the house's own lexicon; as they are written
 */
public record Desk(
        @JsonProperty(required = true) String name,
        List<String> languages,
        List<String> interests,
        List<DeskSource> sources,
        List<Publisher> publishers,
        @JsonProperty(required = true) List<Edition> editions,
        Map<String, String> names,
        Map<String, List<String>> aliases,
        List<Topic> topics,
        Weights score,
        Map<String, Saying> speech) {
    public Desk {
        Checks.filled("name", name, 40);
        languages = languages == null || languages.isEmpty() ? List.of("en") : List.copyOf(languages);
        interests = interests == null ? List.of() : List.copyOf(interests);
        sources = sources == null ? List.of() : List.copyOf(sources);
        publishers = publishers == null ? List.of() : List.copyOf(publishers);
        editions = List.copyOf(editions);
        names = names == null ? Map.of() : Map.copyOf(names);
        names.forEach((heard, spelt) -> {
            Checks.filled("misheard name", heard, 100);
            Checks.filled("spelling of " + heard, spelt, 100);
        });
        aliases = new HashMap<>(aliases == null ? Map.of() : aliases);
        aliases.replaceAll((known, others) -> others == null ? List.of() : List.copyOf(others));
        aliases = Map.copyOf(aliases);
        List<String> called = Stream.concat(
                        aliases.keySet().stream(), aliases.values().stream().flatMap(List::stream))
                .toList();
        called.forEach(one -> Checks.filled("known or other name", one, 100));
        unlike("known or other name", called);
        topics = topics == null ? List.of() : List.copyOf(topics);
        score = score == null ? Weights.USUAL : score;
        speech = speech == null ? Map.of() : Map.copyOf(speech);
        speech.keySet().forEach(written -> Checks.filled("what is written", written, 100));
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("editions is empty: a desk prints at least one");
        }
        unlike("source", sources.stream().map(DeskSource::name).toList());
        unlike("edition", editions.stream().map(Edition::name).toList());
        unlike("topic", topics.stream().map(Topic::name).toList());
    }

    /** A desk without topics that weighs as usual. */
    public Desk(
            String name,
            List<String> languages,
            List<String> interests,
            List<DeskSource> sources,
            List<Publisher> publishers,
            List<Edition> editions) {
        this(
                name,
                languages,
                interests,
                sources,
                publishers,
                editions,
                Map.of(),
                Map.of(),
                List.of(),
                Weights.USUAL,
                Map.of());
    }

    private static void unlike(String what, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException("two of the desk's " + what + "s are called '" + name + "'");
            }
        }
    }
}
