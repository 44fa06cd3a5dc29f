package newsroom.publish.shownotes;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.issue.Conversation.Turn;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.TopicAreas.TopicArea;
import newsroom.contracts.issue.WatchAnswers.Answer;
import newsroom.contracts.issue.WatchItem;
import newsroom.publish.copy.Copy;
import newsroom.publish.copy.Counting;
import newsroom.publish.copy.Prose;
import newsroom.publish.copy.WatchLedger;

/**
 * What two hosts say: a cold open on the first story, a welcome with the day and what is to come, each story in turns,
 * a step back, what they watch, a sign-off. Turns alternate strictly; {@value #MOST} at most.
 */
final class Script {

    private static final int MOST = 40;
    private static final int FRAME = 8;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("EEEE, MMMM", Locale.US);

    private final Copy copy;
    private final List<PrintedStory> stories;
    private final List<TopicArea> areas;
    private final List<WatchItem> watch;
    private final List<Answer> answers;
    private final List<Turn> turns = new ArrayList<>();

    Script(Copy copy, List<PrintedStory> stories, List<TopicArea> areas, List<WatchItem> watch, List<Answer> answers) {
        this.copy = copy;
        this.stories = stories;
        this.areas = areas;
        this.watch = watch;
        this.answers = answers;
    }

    List<Turn> turns() {
        Talk.Part open = Talk.coldOpen(stories.get(0));
        say(open.words(), open.sentences());
        say(welcome(), List.of(menu()));
        int room = MOST - FRAME;
        for (int i = 0; i < stories.size(); i++) {
            int left = stories.size() - i;
            int share = Math.max(2, Math.min(4, room / left));
            List<Talk.Part> parts = Talk.about(stories.get(i), i, i == 0 ? open.sentences() : List.of());
            List<Talk.Part> said = parts.subList(0, Math.min(share, parts.size()));
            said.forEach(part -> say(part.words(), part.sentences()));
            room -= said.size();
        }
        stepBack();
        watching();
        say("That's it for this one.", List.of(counted(published())));
        say(copy.edition().title() + " will be back with the next issue. See you then.", List.of());
        return List.copyOf(turns);
    }

    private void say(String words, List<Sentence> sentences) {
        String host = copy.edition().hosts().get(turns.size() % 2);
        turns.add(new Turn(Edition.firstName(host), words, sentences));
    }

    private String welcome() {
        LocalDate day = copy.date();
        String spoken = MONTH.format(day) + " " + ordinal(day.getDayOfMonth()) + ", " + day.getYear();
        List<String> hosts = copy.edition().hosts();
        return "Welcome to %s for %s. I'm %s, here with %s."
                .formatted(copy.edition().title(), spoken, hosts.get(1), hosts.get(0));
    }

    private Sentence menu() {
        List<String> topics = areas.stream()
                .map(area -> Numbers.inWords(area.cards().size())
                        + (area.topic().equals(Areas.OTHER)
                                ? " besides"
                                : " on " + area.topic().toLowerCase(Locale.ROOT)))
                .toList();
        return counted("Today we have %s: %s."
                .formatted(
                        Numbers.inWords(stories.size()) + (stories.size() == 1 ? " story" : " stories"),
                        Prose.list(topics)));
    }

    private void stepBack() {
        int reports = stories.stream().mapToInt(story -> story.reports().size()).sum();
        long disputed = stories.stream()
                .filter(story -> !story.findings().disagreements().isEmpty())
                .count();
        long alone = stories.stream()
                .filter(story -> story.cluster().publishers().size() == 1)
                .count();
        say(
                "Stepping back for a moment.",
                List.of(counted("We went through %s for this, and %s."
                        .formatted(
                                Numbers.counted(reports, "report"),
                                alone == 0
                                        ? "every story has more than one independent outlet behind it"
                                        : alone == 1
                                                ? "one story still rests on a single outlet"
                                                : Numbers.inWords((int) alone)
                                                        + " stories still rest on a single outlet"))));
        say(
                "And where sources part ways?",
                List.of(counted(
                        disputed == 0
                                ? "We found no figure on which the sources of one story contradict each other."
                                : "In %s sources contradict each other on a figure, and we told you both."
                                        .formatted(
                                                disputed == 1
                                                        ? "one story"
                                                        : Numbers.inWords((int) disputed) + " stories"))));
    }

    private void watching() {
        for (Answer answer : answers.subList(0, Math.min(1, answers.size()))) {
            say("Something we told you to watch: " + answer.item().who() + ".", List.of(answer.sentence()));
        }
        if (watch.isEmpty()) {
            say("Nothing in today's stories names a day to watch for.", List.of());
        } else {
            WatchItem item = watch.get(0);
            say(
                    "I'm watching %s: %s.".formatted(item.who(), WatchLedger.due(item, copy.date())),
                    List.of(item.sentence()));
        }
    }

    private String published() {
        return "Everything we said is in the notes with its source: %s, %s."
                .formatted(
                        Numbers.inWords(stories.size()) + (stories.size() == 1 ? " story" : " stories"),
                        Numbers.counted(
                                (int) stories.stream()
                                        .flatMap(story -> story.reports().stream())
                                        .map(report -> report.source().publisher())
                                        .distinct()
                                        .count(),
                                "publisher"));
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
