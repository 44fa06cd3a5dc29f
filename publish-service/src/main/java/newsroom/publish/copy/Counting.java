package newsroom.publish.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.story.Tier;

/** Sentences of our own: figures that were counted over reports, with every report that was counted. */
public final class Counting {

    private Counting() {}

    /** Our words, which stand on the titles of the reports; there must be one. */
    public static Sentence over(Collection<Report> reports, String text) {
        return new Sentence(text, Sentence.Basis.COUNTED, titles(reports));
    }

    /** Our words about the whole of an event. */
    public static Sentence over(Brief brief, String text) {
        return over(brief.reports(), text);
    }

    private static List<Span> titles(Collection<Report> reports) {
        List<Span> spans = new ArrayList<>();
        for (Report report : reports) {
            spans.add(
                    new Span(report.story(), Span.Part.TITLE, 0, report.title().length()));
        }
        return spans;
    }

    /** How many owners stand behind the reports; communities that pass on a link are none. */
    public static int outlets(Collection<Report> reports) {
        Set<String> families = new LinkedHashSet<>();
        for (Report report : reports) {
            if (report.source().tier() != Tier.COMMUNITY) {
                families.add(report.source().family());
            }
        }
        return families.size();
    }
}
