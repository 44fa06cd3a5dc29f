package newsroom.publish.shownotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.Patterns;
import newsroom.contracts.issue.PrintedStory;
import newsroom.publish.copy.Counting;

/** What can be seen over all stories of a show: only what was counted over them. */
final class Synthesis {

    private static final int COMMON = 3;

    /** A name: capital and small letters, not at the head of the sentence. */
    private static final Pattern NAME =
            Pattern.compile("(?<=[\\p{L}\\p{N},;:”’')] )(\\p{Lu}[\\p{L}]*\\p{Ll}[\\p{L}]*)");

    private static final Set<String> NO_NAMES = Set.of(
            "The",
            "This",
            "That",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Series",
            "House",
            "New",
            "Street",
            "Chief",
            "How",
            "Why",
            "What",
            "When",
            "Who",
            "Says",
            "Its",
            "For",
            "With",
            "And",
            "Report",
            "Reports",
            "Inc",
            "Corp",
            "Big",
            "Tech");

    private static final int NAMES = 2;
    /** A name in fewer reports runs through nothing. */
    private static final int RUNNING = 6;

    private final List<PrintedStory> stories;
    private final List<PrintedStory> notes;

    /** @param notes what was told by its headline alone */
    Synthesis(List<PrintedStory> stories, List<PrintedStory> notes) {
        this.stories = stories;
        this.notes = notes;
    }

    /** The names that run through the news of some days, told or not, as one says it. */
    static List<Sentence> running(List<Patterns.Pattern> patterns) {
        List<Sentence> said = new ArrayList<>();
        for (Patterns.Pattern pattern : patterns) {
            if (pattern.reports() >= RUNNING && said.size() < NAMES) {
                String days = Numbers.counted(pattern.hours() / 24, "day");
                String by = "%s by %s"
                        .formatted(
                                Numbers.counted(pattern.reports(), "report"),
                                Numbers.counted(pattern.outlets(), "independent outlet"));
                String text = said.isEmpty()
                        ? "In all that we read over %s, told here or not, %s name %s"
                                .formatted(days, by, pattern.about())
                        : "%s comes up in %s".formatted(pattern.about(), by);
                String before = pattern.before() == 0
                        ? "."
                        : ", against %s in the %s before.".formatted(Numbers.inWords(pattern.before()), days);
                said.add(new Sentence(
                        text + before,
                        pattern.sentence().basis(),
                        pattern.sentence().evidence()));
            }
        }
        return said;
    }

    /** What ties stories together, and how much was read for them. */
    List<Sentence> common() {
        List<Sentence> seen = new ArrayList<>();
        shared(this::topics, "%s of today's %s fall under %s.").ifPresent(seen::add);
        shared(this::names, "%s of today's %s name %s.").ifPresent(seen::add);
        int reports = stories.stream().mapToInt(story -> story.reports().size()).sum();
        seen.add(Counting.over(
                stories.stream().flatMap(story -> story.reports().stream()).toList(),
                "We went through %s for our %s.".formatted(Numbers.counted(reports, "report"), told())));
        return seen;
    }

    /** How many stories rest on one outlet, and on how many we told that the sources part. */
    List<Sentence> cautions(Floor floor) {
        List<PrintedStory> alone = stories.stream()
                .filter(story -> story.cluster().publishers().size() < 2)
                .toList();
        List<PrintedStory> disputed = stories.stream()
                .filter(story -> story.findings().disagreements().stream()
                        .anyMatch(conflict -> floor.isSpoken(conflict.sentence())))
                .toList();
        List<Sentence> cautions = new ArrayList<>(List.of(alone(alone)));
        List<PrintedStory> aloneInNotes = notes.stream()
                .filter(note -> note.cluster().publishers().size() < 2)
                .toList();
        if (aloneInNotes.size() >= COMMON) {
            String which = aloneInNotes.size() == notes.size()
                    ? "All %s shorter items".formatted(Numbers.inWords(notes.size()))
                    : "Of the %s shorter items, %s"
                            .formatted(Numbers.inWords(notes.size()), Numbers.inWords(aloneInNotes.size()));
            cautions.add(counted(aloneInNotes, which + " rest on one outlet each."));
        }
        if (!disputed.isEmpty()) {
            cautions.add(disputed(disputed));
        }
        return cautions;
    }

    /** What the stories are called that were not told by their headlines alone. */
    private String told() {
        return stories.size() == 1 ? "one main story" : Numbers.inWords(stories.size()) + " main stories";
    }

    private Sentence alone(List<PrintedStory> alone) {
        if (alone.isEmpty()) {
            return counted(
                    stories,
                    stories.size() == 1
                            ? "Our main story has more than one independent outlet behind it."
                            : "Every one of our main stories has more than one independent outlet behind it.");
        }
        return counted(
                alone,
                alone.size() == 1
                        ? "One story rests on a single outlet, "
                                + alone.get(0).reports().get(0).source().publisher() + "."
                        : Numbers.atHead(Numbers.inWords(alone.size())) + " stories rest on a single outlet each.");
    }

    private Sentence disputed(List<PrintedStory> disputed) {
        return counted(
                disputed,
                "On %s the sources contradict each other, and we told you both sides."
                        .formatted(disputed.size() == 1 ? "one story" : Numbers.inWords(disputed.size()) + " stories"));
    }

    /** What most of the stories have in common, if that is three or more and not all of them. */
    private Optional<Sentence> shared(Function<PrintedStory, Set<String>> of, String words) {
        Map<String, List<PrintedStory>> having = new TreeMap<>();
        for (PrintedStory story : stories) {
            of.apply(story)
                    .forEach(thing -> having.computeIfAbsent(thing, key -> new ArrayList<>())
                            .add(story));
        }
        return having.entrySet().stream()
                .filter(entry ->
                        entry.getValue().size() >= COMMON && entry.getValue().size() < stories.size())
                .max(Comparator.comparingInt((Map.Entry<String, List<PrintedStory>> entry) ->
                                entry.getValue().size())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(entry -> counted(
                        entry.getValue(),
                        words.formatted(
                                Numbers.atHead(Numbers.inWords(entry.getValue().size())),
                                Numbers.inWords(stories.size()) + " stories",
                                entry.getKey())));
    }

    private Set<String> topics(PrintedStory story) {
        return story.cluster().topics().isEmpty()
                ? Set.of()
                : Set.of(story.cluster().topics().get(0).name().toLowerCase(Locale.ROOT));
    }

    private Set<String> names(PrintedStory story) {
        List<Sentence> told = new ArrayList<>(story.summary());
        told.addAll(story.bullets());
        Set<String> names = new LinkedHashSet<>();
        for (Sentence sentence : told) {
            Matcher name = NAME.matcher(sentence.text());
            while (name.find()) {
                names.add(name.group());
            }
        }
        names.removeAll(NO_NAMES);
        return names;
    }

    private static Sentence counted(List<PrintedStory> counted, String text) {
        return Counting.over(
                counted.stream().map(story -> story.reports().get(0)).toList(), text);
    }
}
