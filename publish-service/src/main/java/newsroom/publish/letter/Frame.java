package newsroom.publish.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.TopicShare;
import newsroom.contracts.desk.Tone;
import newsroom.contracts.issue.Letter.LetterParagraph;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.WatchAnswers.Answer;
import newsroom.contracts.issue.WatchItem;
import newsroom.publish.copy.Copy;
import newsroom.publish.copy.Counting;
import newsroom.publish.copy.Names;
import newsroom.publish.copy.Prose;
import newsroom.publish.copy.WatchLedger;

/** How a letter begins and ends. */
final class Frame {

    private static final int THREADS = 3;

    private final Copy copy;
    private final List<Strand> strands;

    Frame(Copy copy, List<Strand> strands) {
        this.copy = copy;
        this.strands = strands;
    }

    /** The day's tone, counted: what most of the news below is about, how widely the first is carried, what follows. */
    LetterParagraph greeting() {
        List<Sentence> sentences = new ArrayList<>(List.of(counted(tone() + ".")));
        Names names = Names.in(copy.recent());
        List<String> labels = strands.stream()
                .skip(1)
                .map(strand -> label(strand, names))
                .flatMap(Optional::stream)
                .distinct()
                .limit(THREADS)
                .toList();
        if (!labels.isEmpty()) {
            sentences.add(counted("Also in this letter: " + Prose.list(labels) + "."));
        }
        return new LetterParagraph("Good morning.", null, List.of(), sentences);
    }

    private String tone() {
        Map<String, Integer> topics = new HashMap<>();
        for (PrintedStory story : stories()) {
            topic(story).ifPresent(topic -> topics.merge(topic, 1, Integer::sum));
        }
        String first = breadth();
        return topics.entrySet().stream()
                .filter(topic -> topic.getValue() > 1)
                .min(Comparator.comparing((Map.Entry<String, Integer> topic) -> -topic.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(topic -> "%s sets today's tone, with %s of the %s stories below; %s"
                        .formatted(
                                topic.getKey(),
                                Numbers.inWords(topic.getValue()),
                                Numbers.inWords(stories().size()),
                                first))
                .orElse("No one subject sets today's tone; " + first);
    }

    private String breadth() {
        int most = stories().stream()
                .mapToInt(story -> story.cluster().publishers().size())
                .max()
                .orElse(1);
        int first = stories().get(0).cluster().publishers().size();
        if (most == 1) {
            return "no story below has a second outlet behind it";
        }
        return first == most
                ? "the first of them is carried by %s, as widely as any".formatted(Numbers.counted(most, "outlet"))
                : "the most carried of them has %s behind it".formatted(Numbers.counted(most, "outlet"));
    }

    /** The name it is about, or the first name in its headline; none where the headline names nobody known. */
    private static Optional<String> label(Strand strand, Names names) {
        String headline = strand.stories().get(0).headline().text();
        return strand.about().isEmpty()
                ? names.of(headline).stream().min(Comparator.comparing(headline::indexOf))
                : Optional.of(strand.about());
    }

    private static Optional<String> topic(PrintedStory story) {
        return story.cluster().topics().stream().findFirst().map(TopicShare::name);
    }

    /** What became of something that an earlier letter said to watch. */
    LetterParagraph answered(Answer answer) {
        String words = "%s, as promised.".formatted(answer.item().who());
        Sentence lead = new Sentence(
                words, Sentence.Basis.COUNTED, answer.item().sentence().evidence());
        return new LetterParagraph("", lead, List.of(), List.of(answer.sentence()));
    }

    LetterParagraph closing(List<WatchItem> watch) {
        String end = copy.edition().tone() == Tone.WARM ? "That's the morning." : "That is the morning.";
        if (watch.isEmpty()) {
            return new LetterParagraph(end + " Nothing in it names a day to watch for.", null, List.of(), List.of());
        }
        WatchItem item = watch.get(0);
        String words = "%s Watch %s (%s):".formatted(end, item.who(), WatchLedger.due(item, copy.date()));
        return new LetterParagraph(words, null, List.of(), List.of(item.sentence()));
    }

    private List<PrintedStory> stories() {
        return strands.stream().flatMap(strand -> strand.stories().stream()).toList();
    }

    private Sentence counted(String text) {
        List<Report> reports =
                stories().stream().map(story -> story.reports().get(0)).toList();
        return Counting.over(reports, text);
    }
}
