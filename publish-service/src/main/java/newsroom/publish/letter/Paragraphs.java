package newsroom.publish.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Conflict;
import newsroom.contracts.cluster.Quote;
import newsroom.contracts.cluster.Reaction;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.Letter.LetterParagraph;
import newsroom.contracts.issue.PrintedStory;
import newsroom.publish.copy.Attribution;
import newsroom.publish.copy.Counting;
import newsroom.publish.copy.Words;

/**
 * A strand as a paragraph: the first story's headline, the facts with their source, how readers took it, the editor's
 * caution where there is reason for one.
 */
final class Paragraphs {

    private static final int FACTS_ALONE = 3;
    private static final int FACTS_WOVEN = 2;
    private static final Pattern SUBJECT = Pattern.compile("^[^:]{1,40}: ");
    private static final Pattern DISCUSSED = Pattern.compile("^Discussed ");

    private final Diction diction;

    Paragraphs(Diction diction) {
        this.diction = diction;
    }

    LetterParagraph of(Strand strand, int place) {
        List<PrintedStory> stories = strand.stories();
        List<Sentence> sentences = new ArrayList<>();
        int facts = stories.size() == 1 ? FACTS_ALONE : FACTS_WOVEN;
        for (int i = 0; i < stories.size(); i++) {
            PrintedStory story = stories.get(i);
            List<Sentence> all = facts(story, facts, i == 0);
            List<Sentence> told =
                    Attribution.inProse(i == 0 ? all : naming(strand.about(), story, all), story, place + i);
            if (!told.isEmpty()) {
                sentences.add(Attribution.after(joint(strand, i, told.get(0)), told.get(0)));
                sentences.addAll(told.subList(1, told.size()));
            }
        }
        reaction(stories).forEach(sentences::add);
        caution(stories, place, sentences.isEmpty()).ifPresent(sentences::add);
        return new LetterParagraph(
                "",
                lead(strand),
                stories.stream().map(story -> story.cluster().id()).toList(),
                sentences);
    }

    /**
     * What only a headline could be had of, a sentence each, woven into one paragraph.
     *
     * @param place of the first of them among those that are told so
     */
    LetterParagraph inShort(List<PrintedStory> stories, int place) {
        List<Report> reports =
                stories.stream().map(story -> story.reports().get(0)).toList();
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            sentences.addAll(Attribution.inProse(List.of(stories.get(i).headline()), stories.get(i), place + i));
        }
        return new LetterParagraph(
                "",
                Counting.over(reports, diction.inShort(place > 0)),
                stories.stream().map(story -> story.cluster().id()).toList(),
                sentences);
    }

    /** Before a sentence that begins with its subject and a colon, the joint ends as a sentence. */
    private String joint(Strand strand, int place, Sentence next) {
        boolean update = strand.stories().get(place).update() != null;
        boolean last = place > 1 && place == strand.stories().size() - 1;
        String words = update ? diction.update() : place == 0 ? "" : diction.joint(strand.about(), last);
        return SUBJECT.matcher(next.text()).find() ? words.replaceFirst(": $", ". ") : words;
    }

    /** A headline is a lead already, of a strand its first story's. */
    private static Sentence lead(Strand strand) {
        PrintedStory story = strand.stories().get(0);
        return Attribution.inProse(List.of(uncredited(story.headline())), story, 0)
                .get(0);
    }

    private static Sentence uncredited(Sentence headline) {
        return new Sentence(headline.text(), Sentence.Basis.ATTRIBUTED, headline.evidence());
    }

    private static List<Sentence> facts(PrintedStory story, int most, boolean headed) {
        List<Sentence> all = new ArrayList<>();
        if (story.update() != null) {
            all.addAll(story.update().news());
        }
        all.addAll(story.summary());
        all.addAll(story.bullets());
        List<Sentence> said = headed ? new ArrayList<>(List.of(story.headline())) : new ArrayList<>();
        List<Sentence> facts = new ArrayList<>();
        for (Sentence fact : all) {
            if (facts.size() < most && !Words.isSaid(fact, said)) {
                facts.add(fact);
                said.add(fact);
            }
        }
        if (!facts.isEmpty()) {
            return facts;
        }
        // A headline is all that could be had; it is not said twice.
        return headed ? List.of() : List.of(story.headline());
    }

    /** A story is woven in for a name in its headline: where its facts begin without that, the headline is told first. */
    private static List<Sentence> naming(String about, PrintedStory story, List<Sentence> facts) {
        if (facts.isEmpty() || facts.get(0).text().contains(about)) {
            return facts;
        }
        List<Sentence> named = new ArrayList<>(List.of(story.headline()));
        facts.stream()
                .limit(FACTS_WOVEN - 1)
                .filter(fact -> !Words.isSaid(fact, named))
                .forEach(named::add);
        return named;
    }

    private List<Sentence> reaction(List<PrintedStory> stories) {
        for (PrintedStory story : stories) {
            Reaction reaction = story.findings().reaction();
            if (reaction != null && reaction.comments() > 0) {
                List<Sentence> said =
                        new ArrayList<>(List.of(stories.size() == 1 ? taken(reaction) : reaction.sentence()));
                reaction.quotes().stream().limit(1).map(Paragraphs::comment).forEach(said::add);
                return said;
            }
        }
        return List.of();
    }

    /** Among several stories "it" would be the last one. */
    private Sentence taken(Reaction reaction) {
        Sentence counted = reaction.sentence();
        return new Sentence(
                DISCUSSED.matcher(counted.text()).replaceFirst(diction.discussed()),
                counted.basis(),
                counted.evidence());
    }

    private static Sentence comment(Quote quote) {
        String who = quote.speaker() == null ? "a commenter" : quote.speaker();
        String text = quote.text().matches(".*[.!?…]$") ? quote.text() : quote.text() + ".";
        return new Sentence("“" + text + "” writes " + who + ".", Sentence.Basis.ATTRIBUTED, List.of(quote.span()));
    }

    /** What a reader should know before passing it on. */
    private Optional<Sentence> caution(List<PrintedStory> stories, int place, boolean nothingElse) {
        for (PrintedStory story : stories) {
            List<Conflict> conflicts = story.findings().disagreements();
            if (!conflicts.isEmpty()) {
                return Optional.of(
                        Attribution.after("Mind the figures: ", conflicts.get(0).sentence()));
            }
        }
        return nothingElse || Voices.areTelling(stories)
                ? Optional.of(new Voices(diction).behind(stories, place))
                : Optional.empty();
    }
}
