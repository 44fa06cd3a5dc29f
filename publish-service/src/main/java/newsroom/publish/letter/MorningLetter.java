package newsroom.publish.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.Block;
import newsroom.contracts.issue.Letter;
import newsroom.contracts.issue.Letter.LetterParagraph;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.References;
import newsroom.contracts.issue.WatchAnswers.Answer;
import newsroom.contracts.issue.WatchItem;
import newsroom.publish.copy.Copy;
import newsroom.publish.copy.Draft;
import newsroom.publish.copy.Drops;
import newsroom.publish.copy.Leads;
import newsroom.publish.copy.Mentions;
import newsroom.publish.copy.Pooled;
import newsroom.publish.copy.Refs;
import newsroom.publish.copy.Selection;
import newsroom.publish.copy.Stories;
import newsroom.publish.copy.WatchLedger;

/** The template of a morning letter. */
public final class MorningLetter {

    private static final int WATCHED = 1;
    /** Stories of one sentence in a paragraph. */
    private static final int IN_SHORT = 3;

    private MorningLetter() {}

    public static Draft of(Copy copy) {
        Selection.Choice choice = Selection.of(copy.edition(), copy.pool(), copy.closedAt());
        if (choice.topStories().isEmpty()) {
            return new Draft(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), choice.drops());
        }
        List<PrintedStory> chosen = choice.topStories().stream()
                .map(pooled -> Stories.inFull(pooled, copy))
                .toList();
        List<Strand> strands = Strands.of(chosen, copy);
        List<PrintedStory> stories =
                strands.stream().flatMap(strand -> strand.stories().stream()).toList();
        List<WatchItem> watch = WatchLedger.items(
                copy, choice.topStories().stream().map(Pooled::brief).toList(), WATCHED);
        List<Answer> answers = WatchLedger.answers(copy);
        List<PrintedStory> briefly = Mentions.with(
                choice.briefly().stream()
                        .map(pooled -> Stories.briefly(pooled, copy))
                        .toList(),
                stories,
                answeredBy(answers),
                copy);
        List<LetterParagraph> paragraphs = new ArrayList<>();
        Diction diction = Diction.of(copy.edition().tone());
        Frame frame = new Frame(copy, strands, diction);
        Paragraphs setting = new Paragraphs(diction);
        paragraphs.add(frame.greeting());
        for (int i = 0; i < strands.size(); i++) {
            paragraphs.add(setting.of(strands.get(i), i));
        }
        List<PrintedStory> lines = briefly.subList(0, Math.min(choice.briefly().size(), briefly.size()));
        for (int i = 0; i < lines.size(); i += IN_SHORT) {
            paragraphs.add(setting.inShort(lines.subList(i, Math.min(i + IN_SHORT, lines.size())), i));
        }
        List<PrintedStory> told =
                Stream.concat(stories.stream(), briefly.stream()).toList();
        answers.stream().findFirst().map(answer -> frame.answered(answer, told)).ifPresent(paragraphs::add);
        List<Sentence> printed =
                paragraphs.stream().flatMap(MorningLetter::sentences).toList();
        paragraphs.add(frame.closing(watch, printed));
        List<Block> blocks = List.of(new Letter(paragraphs), new References(Refs.of(told)));
        return new Draft(
                blocks,
                Leads.of(choice.topStories().stream().map(Pooled::brief).toList()),
                stories,
                briefly,
                watch,
                answers,
                Drops.without(choice.drops(), stories, briefly));
    }

    private static Stream<Sentence> sentences(LetterParagraph paragraph) {
        return Stream.concat(Stream.ofNullable(paragraph.lead()), paragraph.sentences().stream());
    }

    private static List<ClusterId> answeredBy(List<Answer> answers) {
        List<ClusterId> clusters = new ArrayList<>();
        for (Answer answer : answers) {
            ClusterId by = answer.answeredBy();
            if (by != null) {
                clusters.add(by);
            }
        }
        return clusters;
    }
}
