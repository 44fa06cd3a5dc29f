package newsroom.publish.copy;

import java.util.List;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Findings;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.desk.Length;
import newsroom.contracts.issue.PrintedStory;

/** A brief as a story of an issue: the same words in every edition, as many of them as the edition tells. */
public final class Stories {

    private static final int SUMMARY = 2;
    private static final int BULLETS = 3;

    private Stories() {}

    /** Told in full; as an update where the edition's readers know it already. */
    public static PrintedStory inFull(Pooled pooled, Copy copy) {
        Edition edition = copy.edition();
        Brief brief = pooled.brief();
        Length length = edition.length();
        int sentences = length == Length.SHORT ? 1 : length == Length.USUAL ? SUMMARY : Integer.MAX_VALUE;
        int bullets = length == Length.SHORT ? 0 : BULLETS;
        List<Sentence> facts = Facts.of(brief);
        int summary = Math.min(brief.summary().size(), sentences);
        return new PrintedStory(
                brief.cluster(),
                brief.revision(),
                brief.headline(),
                facts.subList(0, summary),
                Reasons.of(brief, copy.pool()),
                first(facts.subList(brief.summary().size(), facts.size()), bullets),
                forNewReaders(brief.findings()),
                brief.reports(),
                Updates.of(pooled).orElse(null));
    }

    /** Told by its headline; the rest goes along for who wants it. */
    public static PrintedStory briefly(Pooled pooled, Copy copy) {
        return inFull(pooled, copy);
    }

    /** What is new since a brief that these readers never saw is not news to them. */
    private static Findings forNewReaders(Findings findings) {
        return new Findings(
                findings.conflicts(),
                findings.quotes(),
                findings.reaction(),
                List.of(),
                findings.ahead(),
                findings.confidence());
    }

    private static List<Sentence> first(List<Sentence> sentences, int most) {
        return sentences.subList(0, Math.min(most, sentences.size()));
    }
}
