package newsroom.publish.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.desk.Tone;
import newsroom.contracts.issue.Letter.LetterParagraph;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.WatchAnswers.Answer;
import newsroom.contracts.issue.WatchItem;
import newsroom.publish.copy.Copy;
import newsroom.publish.copy.Counting;
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

    /** The day's tone, counted: what most of the news is about, and the threads that follow. */
    LetterParagraph greeting() {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(tone());
        List<String> threads = strands.stream()
                .skip(1)
                .limit(THREADS - 1)
                .map(strand -> strand.about().isEmpty()
                        ? "“" + strand.stories().get(0).headline().text() + "”"
                        : strand.about())
                .toList();
        if (!threads.isEmpty()) {
            sentences.add(counted("Also in this letter: " + Prose.list(threads) + "."));
        }
        return new LetterParagraph("Good morning.", null, List.of(), sentences);
    }

    private Sentence tone() {
        Map<String, Integer> topics = new HashMap<>();
        for (PrintedStory story : stories()) {
            if (!story.cluster().topics().isEmpty()) {
                topics.merge(story.cluster().topics().get(0).name(), 1, Integer::sum);
            }
        }
        PrintedStory first = stories().get(0);
        String loudest = topics.entrySet().stream()
                .filter(topic -> topic.getValue() > 1)
                .min(Comparator.comparing((Map.Entry<String, Integer> topic) -> -topic.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(topic -> ", and %s of the %s below are about %s"
                        .formatted(
                                Numbers.inWords(topic.getValue()),
                                Numbers.inWords(stories().size()) + " stories",
                                topic.getKey().toLowerCase(Locale.ROOT)))
                .orElse("");
        int outlets = first.cluster().publishers().size();
        String carried = outlets == 1 ? "" : " (%s carry it)".formatted(Numbers.counted(outlets, "outlet"));
        return counted("“%s” sets today's tone%s%s.".formatted(first.headline().text(), carried, loudest));
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
        String words = "%s Watch %s, %s:".formatted(end, item.who(), WatchLedger.due(item, copy.date()));
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
