package newsroom.summarize.conflict;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.story.Extent;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import org.jspecify.annotations.Nullable;

/** Pairs of sentences and how they stand to each other, as written down by hand. */
final class ConflictCases {

    /**
     * @param expected the relation in lower case, or none
     * @param clash the two values that differ, as {@code 220000 vs 6144}; absent where they are no figures
     */
    record Case(
            String name,
            String expected,
            boolean trap,
            @Nullable String clash,
            Story a,
            Story b) {

        /** The gravest relation between the two stories. */
        Optional<Outcome> found() {
            return pairs().stream().map(Pair::outcome).max(Comparator.comparing(Outcome::relation));
        }

        boolean isFlagged() {
            return found().filter(
                            o -> o.relation() == Outcome.Relation.CONFLICT || o.relation() == Outcome.Relation.TERM)
                    .isPresent();
        }

        boolean shouldBeFlagged() {
            return expected.equals("conflict") || expected.equals("term");
        }

        /** Flagged, and for the right reason: the values that differ are those that were written down. */
        boolean isRightlyFlagged() {
            if (!shouldBeFlagged() || !isFlagged()) {
                return false;
            }
            return clash == null
                    || pairs().stream()
                            .anyMatch(pair -> pair.outcome().relation() == Outcome.Relation.CONFLICT
                                    && pair.values().equals(clash));
        }

        private List<Pair> pairs() {
            List<Pair> pairs = new ArrayList<>();
            for (Statement ours : Statement.of(a)) {
                for (Statement theirs : Statement.of(b)) {
                    Comparison.of(ours, theirs)
                            .ifPresent(outcome -> pairs.add(new Pair(outcome, values(ours.claim(), theirs.claim()))));
                }
            }
            return pairs;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private record Pair(Outcome outcome, String values) {}

    /** The values of two claims as a case writes them down. */
    static String values(Claim a, Claim b) {
        return written(a.quantity()) + " vs " + written(b.quantity());
    }

    private static String written(@Nullable Quantity quantity) {
        return quantity == null ? "-" : quantity.low().stripTrailingZeros().toPlainString();
    }

    private ConflictCases() {}

    static List<Case> read(String file) {
        var in = Objects.requireNonNull(ConflictCases.class.getResourceAsStream("/conflicts/" + file));
        List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .toList();
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("## ")) {
                cases.add(one(lines, i));
            }
        }
        return cases;
    }

    private static Case one(List<String> lines, int from) {
        String name = lines.get(from).substring(3);
        String about = value(lines, from, "about");
        String clash = value(lines, from, "clash");
        return new Case(
                name,
                Objects.requireNonNull(value(lines, from, "expect")),
                "yes".equals(value(lines, from, "trap")),
                clash,
                story(name + "|a", Objects.requireNonNull(about), Objects.requireNonNull(value(lines, from, "a"))),
                story(name + "|b", about, Objects.requireNonNull(value(lines, from, "b"))));
    }

    private static @Nullable String value(List<String> lines, int from, String key) {
        for (int i = from + 1; i < lines.size() && !lines.get(i).startsWith("## "); i++) {
            if (lines.get(i).startsWith(key + ": ")) {
                return lines.get(i).substring(key.length() + 2);
            }
        }
        return null;
    }

    private static Story story(String id, String about, String line) {
        String[] parts = line.split(" \\| ", 3);
        Instant at = Instant.parse(parts[0] + "T08:00:00Z");
        boolean post = parts[1].startsWith("r/");
        return new Story(
                new StoryId(NamedUuid.of("story|" + id)),
                post ? StoryKind.POST : StoryKind.ARTICLE,
                Source.independent(parts[1], parts[1], post ? Tier.COMMUNITY : Tier.SPECIALIST),
                "https://news.example/" + id.replace('|', '/'),
                about,
                parts[2],
                Extent.FULL,
                "en",
                null,
                at,
                at,
                null,
                null);
    }
}
