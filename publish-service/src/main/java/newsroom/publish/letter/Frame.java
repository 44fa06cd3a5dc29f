package newsroom.publish.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
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
import newsroom.publish.copy.Words;

/** How a letter begins and ends. */
final class Frame {

    private static final int THREADS = 3;

    private final Copy copy;
    private final List<Strand> strands;
    private final Diction diction;

    Frame(Copy copy, List<Strand> strands, Diction diction) {
        this.copy = copy;
        this.strands = strands;
        this.diction = diction;
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
        sentences.add(counted(opening(first.orElse(""))));
        if (!others.isEmpty()) {
            sentences.add(counted(diction.further(Prose.list(others))));
        }
        Mood.of(stories())
                .map(mood -> diction.mood(mood.kind(), mood.share(stories().size()), mood.topic()))
                .map(this::counted)
                .ifPresent(sentences::add);
        return new LetterParagraph("Good morning.", null, List.of(), sentences);
    }

    private String opening(String label) {
        int most = stories().stream()
                .mapToInt(story -> story.cluster().publishers().size())
                .max()
                .orElse(1);
        int first = stories().get(0).cluster().publishers().size();
        return most == 1
                ? diction.openingAlone(label)
                : diction.opening(label, Numbers.counted(first, "outlet"), first > 1, first == most);
    }

    /** The name it is about, or the first name in its headline; none where the headline names nobody known. */
    private static Optional<String> label(Strand strand, Names names) {
        PrintedStory story = strand.stories().get(0);
        String headline = story.headline().text();
        List<Sentence> own = Stream.concat(story.summary().stream(), story.bullets().stream())
                .toList();
        Optional<String> name = strand.about().isEmpty()
                ? names.of(headline).stream()
                        .min(Comparator.comparing(headline::indexOf))
                        .or(() -> Names.within(headline, own))
                : Optional.of(strand.about());
        return name.map(who -> Prose.named(who, headline));
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

    /** @param printed the sentences of the letter so far: what they say is not said again */
    LetterParagraph closing(List<WatchItem> watch, List<Sentence> printed) {
        if (watch.isEmpty()) {
            return new LetterParagraph(diction.end(), null, List.of(), List.of());
        }
        WatchItem item = watch.get(0);
        String who = Prose.named(item.who(), item.sentence().text());
        String due = WatchLedger.due(item, copy.date());
        boolean said = Words.isWithin(item.sentence(), printed);
        String words = diction.end() + " " + (said ? diction.watchAbove(who, due) : diction.watch(who, due));
        return new LetterParagraph(
                words, null, List.of(), said ? List.of() : Attribution.inProse(List.of(item.sentence()), stories(), 0));
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
