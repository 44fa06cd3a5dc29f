package newsroom.publish.copy;

import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.cluster.Modality;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;

/** What one report of a brief says as having happened. */
final class Later {

    private Later() {}

    /** Its headline and its claims, without those that are still to come. */
    static List<Sentence> sentences(Brief brief, Report report) {
        List<Sentence> sentences = new ArrayList<>();
        Span title = new Span(report.story(), Span.Part.TITLE, 0, report.title().length());
        sentences.add(new Sentence(report.title(), Sentence.Basis.EXTRACTED, List.of(title)));
        for (Claim claim : brief.claims()) {
            if (claim.span().story().equals(report.story()) && claim.modality() != Modality.PLANNED) {
                sentences.add(new Sentence(claim.text(), Sentence.Basis.EXTRACTED, List.of(claim.span())));
            }
        }
        return sentences;
    }
}
