package newsroom.summarize.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.cluster.Conflict;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.summarize.conflict.Statement;
import newsroom.summarize.text.Eligibility;
import newsroom.summarize.text.Passage;
import newsroom.summarize.text.Splitter;

/** What a brief says that the one before it did not, and whether that is enough to print it anew. */
final class Novelty {

    private static final int MOST = 2;

    private Novelty() {}

    /** A new owner, a new figure of an outlet, another disagreement or another score make a brief worth remaking. */
    static boolean isMaterial(Brief before, Brief now) {
        boolean outlets = now.cluster().publishers().size()
                > before.cluster().publishers().size();
        boolean score =
                now.cluster().score().outOfTen() != before.cluster().score().outOfTen();
        return outlets
                || score
                || !matters(now).equals(matters(before))
                || !newFigures(before, now).isEmpty();
    }

    /** Sentences with new figures, in reports that were not there before, and who joined. */
    static List<Sentence> of(Brief before, Dossier dossier) {
        Set<StoryId> known = new HashSet<>();
        before.reports().forEach(report -> known.add(report.story()));
        Set<String> figures = figures(before.claims());
        List<Sentence> fresh = new ArrayList<>();
        joined(before, dossier).ifPresent(fresh::add);
        List<Passage> told = new ArrayList<>();
        for (Statement statement : dossier.statements()) {
            Claim claim = statement.claim();
            boolean isNew = claim.quantity() != null
                    && !known.contains(statement.story().id())
                    && !figures.contains(figure(claim))
                    && claim.span().part() == Span.Part.TEXT
                    && Eligibility.standsAlone(claim.text());
            Passage passage = new Passage(statement.story(), claim.span(), claim.text(), 0);
            if (isNew && told.size() < MOST && !SentencePool.repeats(passage, told)) {
                told.add(passage);
                fresh.add(passage.extracted());
            }
        }
        return fresh;
    }

    private static java.util.Optional<Sentence> joined(Brief before, Dossier dossier) {
        List<String> names = new ArrayList<>(dossier.file().standing().publishers());
        names.removeAll(before.cluster().publishers());
        if (names.isEmpty() || before.cluster().publishers().isEmpty()) {
            return java.util.Optional.empty();
        }
        List<Span> evidence = new ArrayList<>();
        Set<String> shown = new LinkedHashSet<>();
        for (Story story : dossier.file().reports()) {
            if (names.contains(story.source().publisher())
                    && shown.add(story.source().publisher())) {
                evidence.add(Splitter.title(story).span());
            }
        }
        if (evidence.isEmpty()) {
            return java.util.Optional.empty();
        }
        String who = shown.size() <= 3
                ? String.join(", ", shown).replaceFirst(", ([^,]+)$", " and $1")
                : Numbers.counted(shown.size(), "further outlet");
        String text = Numbers.atHead(who) + (shown.size() == 1 ? " now reports" : " now report") + " it too.";
        return java.util.Optional.of(new Sentence(text, Sentence.Basis.COUNTED, evidence));
    }

    private static Set<String> newFigures(Brief before, Brief now) {
        Set<StoryId> outlets = new HashSet<>();
        now.reports().stream()
                .filter(report -> report.kind() != newsroom.contracts.story.StoryKind.POST)
                .map(Report::story)
                .forEach(outlets::add);
        Set<String> fresh = figures(now.claims().stream()
                .filter(claim -> outlets.contains(claim.span().story()))
                .toList());
        fresh.removeAll(figures(before.claims()));
        return fresh;
    }

    private static Set<String> figures(List<Claim> claims) {
        Set<String> figures = new HashSet<>();
        claims.stream().filter(claim -> claim.quantity() != null).forEach(claim -> figures.add(figure(claim)));
        return figures;
    }

    private static String figure(Claim claim) {
        var quantity = java.util.Objects.requireNonNull(claim.quantity());
        return quantity.measure() + "|" + quantity.unit() + "|" + quantity.low() + "|" + quantity.high();
    }

    private static Set<String> matters(Brief brief) {
        Set<String> matters = new HashSet<>();
        for (Conflict conflict : brief.findings().disagreements()) {
            matters.add(conflict.kind() + conflict.about());
        }
        return matters;
    }
}
