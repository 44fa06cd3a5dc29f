package newsroom.publish.letter;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.TopicShare;
import newsroom.contracts.issue.PrintedStory;
import newsroom.publish.copy.Plans;

/**
 * What the day's stories have in common: that half of them or more turn on money, are still open, or have one outlet;
 * where none of that holds, a subject of a third of them.
 *
 * @param of how many stories it holds
 * @param topic the subject, lower case; empty for the other kinds
 */
record Mood(Kind kind, int of, String topic) {

    enum Kind {
        MONEY,
        OPEN,
        ALONE,
        TOPIC
    }

    private static final Pattern SUM = Pattern.compile(
            "[$€£¥]\\s?\\d|\\d\\s?(?:m|bn|million|billion|trillion) (?:dollars|euros|pounds|yen)\\b|\\b(?:EUR|USD|GBP) ?\\d",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SAID = Pattern.compile("\\b[Ss]ources? says?\\b|\\b[Rr]eportedly\\b");
    /** Of two stories one is no mood. */
    private static final int FEWEST = 2;

    /** @param stories those that the letter tells in full */
    static Optional<Mood> of(List<PrintedStory> stories) {
        return Stream.of(
                        counted(
                                Kind.MONEY,
                                stories,
                                story -> SUM.matcher(headline(story)).find()),
                        counted(Kind.OPEN, stories, Mood::isOpen),
                        counted(Kind.ALONE, stories, Mood::isAlone))
                .filter(mood -> mood.of >= FEWEST && 2 * mood.of >= stories.size())
                // Where all stand alone the opening has said so.
                .filter(mood -> mood.kind != Kind.ALONE || mood.of < stories.size())
                .max(Comparator.comparingInt((Mood mood) -> mood.of).thenComparing(mood -> -mood.kind.ordinal()))
                .or(() -> subject(stories));
    }

    /** "five of the eight stories". */
    String share(int all) {
        return of == all && all == FEWEST
                ? "both stories"
                : of == all
                        ? "all " + Numbers.inWords(all) + " stories"
                        : "%s of the %s stories".formatted(Numbers.inWords(of), Numbers.inWords(all));
    }

    private static Mood counted(Kind kind, List<PrintedStory> stories, Predicate<PrintedStory> holds) {
        return new Mood(kind, (int) stories.stream().filter(holds).count(), "");
    }

    private static boolean isOpen(PrintedStory story) {
        return Plans.isAhead(headline(story)) || SAID.matcher(headline(story)).find();
    }

    private static boolean isAlone(PrintedStory story) {
        return story.cluster().publishers().size() == 1;
    }

    private static String headline(PrintedStory story) {
        return story.headline().text();
    }

    private static Optional<Mood> subject(List<PrintedStory> stories) {
        Map<String, Integer> topics = new HashMap<>();
        for (PrintedStory story : stories) {
            story.cluster().topics().stream()
                    .findFirst()
                    .map(TopicShare::name)
                    .ifPresent(topic -> topics.merge(topic, 1, Integer::sum));
        }
        int all = stories.size();
        return topics.entrySet().stream()
                .filter(topic -> topic.getValue() >= FEWEST && 3 * topic.getValue() >= all && topic.getValue() < all)
                .min(Comparator.comparing((Map.Entry<String, Integer> topic) -> -topic.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(topic ->
                        new Mood(Kind.TOPIC, topic.getValue(), topic.getKey().toLowerCase(Locale.ROOT)));
    }
}
