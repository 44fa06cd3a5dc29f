package newsroom.publish.shownotes;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.Patterns.Pattern;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.TopicAreas.TopicArea;
import newsroom.publish.copy.Copy;
import newsroom.publish.copy.Counting;
import newsroom.publish.copy.Prose;

/** What the hosts say around the stories: the welcome, the step back, the sign-off. */
final class Frame {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("EEEE, MMMM", Locale.US);

    private final Copy copy;
    private final List<PrintedStory> stories;
    private final List<TopicArea> areas;

    Frame(Copy copy, List<PrintedStory> stories, List<TopicArea> areas) {
        this.copy = copy;
        this.stories = stories;
        this.areas = areas;
    }

    /**
     * @param brief whether the sources carry too little for a show of the usual length, which listeners are told
     * @param exchanged whether a language model wrote exchanges of this show
     */
    void welcome(Floor floor, boolean brief, boolean exchanged) {
        LocalDate day = copy.date();
        List<String> hosts = copy.edition().hosts();
        String words = "Welcome to %s for %s %s, %d. I'm %s, here with %s. %s"
                .formatted(
                        copy.edition().title(),
                        MONTH.format(day),
                        ordinal(day.getDayOfMonth()),
                        day.getYear(),
                        hosts.get(1),
                        hosts.get(0),
                        disclosure(exchanged));
        floor.say(words, List.of(menu(brief)));
    }

    /** Whoever listens is told before the news that no person speaks and where the words come from. */
    private String disclosure(boolean exchanged) {
        boolean rewritten = stories.stream()
                .flatMap(story -> Stream.concat(story.summary().stream(), story.bullets().stream()))
                .anyMatch(sentence -> sentence.basis() == Sentence.Basis.REWRITTEN);
        String made = "Before we start: this show is made by machine, and we are two invented hosts. ";
        if (exchanged) {
            return made + "A language model wrote part of what we say to each other; every line of it was checked"
                    + " against our sources, and we name them as we go.";
        }
        return made + "What we tell you comes from "
                + (rewritten
                        ? "our sources, partly in a language model's words that were checked against theirs"
                        : "our sources' own sentences")
                + ", and we name them as we go.";
    }

    private Sentence menu(boolean brief) {
        List<String> topics = areas.stream()
                .map(area -> Numbers.inWords(area.cards().size())
                        + (area.topic().equals(Areas.OTHER)
                                ? " on other matters"
                                : " on " + area.topic().toLowerCase(Locale.ROOT)))
                .toList();
        String lead = brief ? "There is not much to tell today, so we keep it short, with " : "Today we have ";
        return counted(lead + stories() + ": " + Prose.list(topics) + ".");
    }

    /**
     * @param told how many of the stories were told
     * @param notes the quick notes that were
     */
    void stepBack(Floor floor, int told, List<PrintedStory> notes, List<Pattern> patterns) {
        Synthesis synthesis = new Synthesis(stories, notes);
        List<Sentence> common = new ArrayList<>(synthesis.common());
        common.addAll(Synthesis.running(patterns));
        common.add(counted("%s events lay on our desk, and you heard of %s."
                .formatted(Numbers.atHead(Numbers.inWords(copy.pool().size())), Numbers.inWords(told + notes.size()))));
        floor.say("So, stepping back for a moment.", common);
        floor.say("And what I would keep in mind.", synthesis.cautions(floor));
    }

    void signOff(Floor floor) {
        int publishers = (int) stories.stream()
                .flatMap(story -> story.reports().stream())
                .map(report -> report.source().publisher())
                .distinct()
                .count();
        floor.say(
                "That's going to do it for this one.",
                List.of(counted("Everything we said is in the notes with its source: %s, %s."
                        .formatted(stories(), Numbers.counted(publishers, "publisher")))));
        floor.say(
                "Thanks for listening to " + copy.edition().title() + ". We'll be back with the next issue.",
                List.of());
    }

    private String stories() {
        return Numbers.inWords(stories.size()) + (stories.size() == 1 ? " story" : " stories");
    }

    private Sentence counted(String text) {
        return Counting.over(
                stories.stream().map(story -> story.reports().get(0)).toList(), text);
    }

    private static String ordinal(int day) {
        String end = day / 10 == 1
                ? "th"
                : switch (day % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return day + end;
    }
}
