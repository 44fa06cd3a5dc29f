package newsroom.summarize.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.cluster.Conflict;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryKind;
import newsroom.summarize.claim.Entities;
import newsroom.summarize.conflict.Statement;
import newsroom.summarize.text.Eligibility;
import newsroom.summarize.text.Passage;

/** What a brief says that the one before it did not, and whether that is enough to print it anew. */
final class Novelty {

    private static final int MOST = 2;

    private Novelty() {}

    /** A new owner, a new figure of an outlet, another disagreement, another score or a further episode make a brief worth remaking. */
    static boolean isMaterial(Brief before, Brief now) {
        boolean outlets = now.cluster().publishers().size()
                > before.cluster().publishers().size();
        boolean score =
                now.cluster().score().outOfTen() != before.cluster().score().outOfTen();
        return outlets
                || score
                || now.episodes().size() > before.episodes().size()
                || !matters(now).equals(matters(before))
                || !newFigures(before, now).isEmpty();
    }

    /** What reports that were not there before add: figures first, then names and sentences that were not printed yet. */
    static List<Sentence> of(Brief before, Dossier dossier) {
        Set<StoryId> known = new HashSet<>();
        before.reports().forEach(report -> known.add(report.story()));
        List<Statement> fresh = dossier.statements().stream()
                .filter(statement -> !known.contains(statement.story().id()))
                .filter(statement -> statement.story().kind() != StoryKind.POST)
                .filter(statement -> isWhole(statement.claim()))
                .toList();
        Set<String> figures = figures(before.claims());
        List<Passage> said = said(before, dossier);
        List<Passage> told = new ArrayList<>();
        for (boolean counted : new boolean[] {true, false}) {
            for (Statement statement : fresh) {
                Claim claim = statement.claim();
                Passage passage = new Passage(statement.story(), claim.span(), claim.text(), 0);
                boolean isNew = counted
                        ? claim.quantity() != null && !figures.contains(figure(claim))
                        : claim.quantity() == null && names(before, claim.text());
                if (isNew
                        && told.size() < MOST
                        && !Billing.is(passage)
                        && !SentencePool.repeats(passage, told)
                        && (counted || !SentencePool.repeats(passage, said))) {
                    told.add(passage);
                }
            }
        }
        return told.stream().map(Telling::of).toList();
    }

    /** A sentence that stands alone, or a headline that tells what happened. */
    private static boolean isWhole(Claim claim) {
        return claim.span().part() == Span.Part.TEXT && Eligibility.standsAlone(claim.text());
    }

    /** Somebody is named whom no headline, summary or bullet named. */
    private static boolean names(Brief before, String text) {
        StringBuilder old = new StringBuilder(before.headline().text());
        before.summary().forEach(sentence -> old.append(' ').append(sentence.text()));
        before.bullets().forEach(sentence -> old.append(' ').append(sentence.text()));
        Set<String> known = Entities.keys(old.toString());
        return Entities.keys(text).stream()
                .anyMatch(name -> known.stream().noneMatch(other -> Entities.same(name, other)));
    }

    /** The sentences that the brief before printed, in their places. */
    private static List<Passage> said(Brief before, Dossier dossier) {
        List<Passage> said = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>(before.summary());
        sentences.addAll(before.bullets());
        sentences.add(before.headline());
        for (Sentence sentence : sentences) {
            Span span = sentence.evidence().get(0);
            dossier.file().reports().stream()
                    .filter(story -> story.id().equals(span.story()))
                    .findFirst()
                    .ifPresent(story -> said.add(new Passage(story, span, sentence.text(), 0)));
        }
        return said;
    }

    private static Set<String> newFigures(Brief before, Brief now) {
        Set<StoryId> outlets = new HashSet<>();
        now.reports().stream()
                .filter(report -> report.kind() != StoryKind.POST)
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
