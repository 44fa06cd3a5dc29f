package newsroom.publish.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
import newsroom.publish.copy.Attribution;
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

    /** What the letter opens with and how widely it is carried, what follows, and what most of it is about. */
    LetterParagraph greeting() {
        Names names = Names.in(copy.recent());
        Optional<String> first = label(strands.get(0), names);
        List<String> others = strands.stream()
                .skip(1)
                .map(strand -> label(strand, names))
                .flatMap(Optional::stream)
                .filter(label -> first.filter(label::equals).isEmpty())
                .distinct()
                .limit(THREADS)
                .toList();
        List<Sentence> sentences = new ArrayList<>();
        String follow = others.isEmpty() ? "" : "; further down: " + Prose.list(others);
        sentences.add(counted(opening(first) + follow + "."));
        subject().ifPresent(subject -> sentences.add(counted(subject)));
        return new LetterParagraph("Good morning.", null, List.of(), sentences);
    }

    private String opening(Optional<String> label) {
        int most = stories().stream()
                .mapToInt(story -> story.cluster().publishers().size())
                .max()
                .orElse(1);
        int first = stories().get(0).cluster().publishers().size();
        String what = label.map(name -> "We open with " + name + ", in a story").orElse("We open with a story");
        if (most == 1) {
            return what + " that has no second outlet behind it yet, and no other below has one";
        }
        String carried =
                "%s that %s".formatted(what, Numbers.counted(first, "outlet")) + (first == 1 ? " carries" : " carry");
        return first > 1 && first == most ? carried + ", as many as any below" : carried;
    }

    /** A subject that a third of the stories have in common. */
    private Optional<String> subject() {
        Map<String, Integer> topics = new HashMap<>();
        for (PrintedStory story : stories()) {
            topic(story).ifPresent(topic -> topics.merge(topic, 1, Integer::sum));
        }
        int all = stories().size();
        return topics.entrySet().stream()
                .filter(topic -> topic.getValue() > 1 && 3 * topic.getValue() >= all && topic.getValue() < all)
                .min(Comparator.comparing((Map.Entry<String, Integer> topic) -> -topic.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(topic -> "%s of the %s stories come under %s."
                        .formatted(
                                Numbers.atHead(Numbers.inWords(topic.getValue())),
                                Numbers.inWords(all),
                                topic.getKey().toLowerCase(Locale.ROOT)));
    }

    /** The name it is about, or the first name in its headline; none where the headline names nobody known. */
    private static Optional<String> label(Strand strand, Names names) {
        String headline = strand.stories().get(0).headline().text();
        Optional<String> name = strand.about().isEmpty()
                ? names.of(headline).stream().min(Comparator.comparing(headline::indexOf))
                : Optional.of(strand.about());
        return name.map(who -> Prose.named(who, headline));
    }

    private static Optional<String> topic(PrintedStory story) {
        return story.cluster().topics().stream().findFirst().map(TopicShare::name);
    }

    /**
     * What became of something that an earlier letter said to watch.
     *
     * @param told every story that the letter speaks of
     */
    LetterParagraph answered(Answer answer, List<PrintedStory> told) {
        String words = "What we told you to watch: %s.".formatted(answer.item().who());
        Sentence lead = new Sentence(
                words, Sentence.Basis.COUNTED, answer.item().sentence().evidence());
        return new LetterParagraph(
                "", lead, List.of(), Attribution.inProse(List.of(answer.sentence()), told, strands.size()));
    }

    LetterParagraph closing(List<WatchItem> watch) {
        String end = copy.edition().tone() == Tone.WARM ? "That's the morning." : "That is the morning.";
        if (watch.isEmpty()) {
            return new LetterParagraph(end, null, List.of(), List.of());
        }
        WatchItem item = watch.get(0);
        String words = "%s Watch %s (%s):"
                .formatted(end, Prose.named(item.who(), item.sentence().text()), WatchLedger.due(item, copy.date()));
        return new LetterParagraph(words, null, List.of(), Attribution.inProse(List.of(item.sentence()), stories(), 0));
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
