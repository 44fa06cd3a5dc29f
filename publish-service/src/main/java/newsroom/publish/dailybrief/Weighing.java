package newsroom.publish.dailybrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.cluster.Modality;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.SignalNoise;
import newsroom.contracts.issue.SignalNoise.Weighed;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import newsroom.publish.copy.Copy;
import newsroom.publish.copy.Counting;
import newsroom.publish.copy.Pooled;
import newsroom.publish.copy.Selection;
import newsroom.publish.copy.Words;

/**
 * Signal is what a primary source states firmly, with figures, and hardly anybody carries. Noise is what many carry
 * although most of it is hedged or hardly any of it is a figure. Both are counted over the brief's claims.
 */
final class Weighing {

    private static final int FEW = 2;
    private static final int FIRM_FIGURES = 2;
    private static final int MANY = 4;
    private static final int CLAIMS = 4;

    /** A sentence that points at one before it: with a word, or better than what it does not say. */
    private static final Pattern POINTS = Pattern.compile(
            "(?i)\\b(?:this|these|those|such|the above|the former|the latter)\\b"
                    + "|\\b(?:little|no|even|far|much) (?:better|worse|more|fewer|less|higher|lower)\\b(?!.*\\bthan\\b)");

    private Weighing() {}

    /** What was counted of a brief's claims. */
    private record Count(Brief brief, int claims, int hedged, int firmFigures) {

        private static Count of(Brief brief) {
            int hedged = 0;
            int firm = 0;
            for (Claim claim : brief.claims()) {
                boolean soft = !claim.hedges().isEmpty() || claim.modality() != Modality.FACT;
                hedged += soft ? 1 : 0;
                firm += claim.quantity() != null && !soft ? 1 : 0;
            }
            return new Count(brief, brief.claims().size(), hedged, firm);
        }

        private int outlets() {
            return brief.cluster().publishers().size();
        }
    }

    /** Over what could be printed, the lead excepted: that has its attention already. */
    static Optional<SignalNoise> of(Copy copy, List<Brief> top) {
        List<Brief> printable = Selection.printable(copy.edition(), copy.pool(), copy.closedAt()).stream()
                .map(Pooled::brief)
                .filter(brief -> top.isEmpty() || !brief.equals(top.get(0)))
                .toList();
        Weighed signal = signal(printable).orElse(null);
        Weighed noise = noise(printable).orElse(null);
        return signal == null && noise == null ? Optional.empty() : Optional.of(new SignalNoise(signal, noise));
    }

    private static Optional<Weighed> signal(List<Brief> briefs) {
        return counted(briefs)
                .filter(count -> count.outlets() <= FEW && count.firmFigures() >= FIRM_FIGURES)
                .filter(count -> 2 * count.hedged() < count.claims())
                .filter(count -> primary(count.brief()).isPresent())
                .min(Comparator.comparingDouble((Count count) -> -count.firmFigures()
                                * count.brief().cluster().score().value())
                        .thenComparing(count -> count.brief().cluster().id()))
                .map(count -> weighed(count.brief(), signalReason(count)));
    }

    private static Optional<Weighed> noise(List<Brief> briefs) {
        return counted(briefs)
                .filter(count -> count.outlets() >= MANY && count.claims() >= CLAIMS)
                .filter(count -> 2 * count.hedged() >= count.claims() || 4 * count.firmFigures() < count.claims())
                .min(Comparator.comparingDouble((Count count) -> -(double) count.outlets() * softness(count))
                        .thenComparing(count -> count.brief().cluster().id()))
                .map(count -> weighed(count.brief(), noiseReason(count)));
    }

    private static double softness(Count count) {
        return 1 - (double) count.firmFigures() / count.claims();
    }

    private static Stream<Count> counted(List<Brief> briefs) {
        return briefs.stream().filter(brief -> !brief.summary().isEmpty()).map(Count::of);
    }

    /** Who says it first hand; a post is an announcement, however many figures it has. */
    private static Optional<String> primary(Brief brief) {
        return brief.reports().stream()
                .filter(report -> report.source().tier() == Tier.PRIMARY && report.kind() != StoryKind.POST)
                .map(report -> report.kind() == StoryKind.PAPER
                        ? "the paper's authors say so"
                        : report.source().publisher() + " says so")
                .findFirst();
    }

    private static Weighed weighed(Brief brief, String reason) {
        List<Sentence> facts = new ArrayList<>(brief.summary());
        facts.addAll(brief.bullets());
        Sentence what = facts.stream()
                .min(Comparator.comparingInt(Weighing::outOfPlace))
                .orElse(brief.headline());
        return new Weighed(brief.cluster().id(), what, Counting.over(brief, reason));
    }

    /** Least what has a figure and stands by itself. */
    private static int outOfPlace(Sentence sentence) {
        boolean figured = !Words.figures(List.of(sentence)).isEmpty();
        return (POINTS.matcher(sentence.text()).find() ? 2 : 0) + (figured ? 0 : 1);
    }

    private static String signalReason(Count count) {
        String claims = Numbers.counted(count.claims(), "claim");
        String hedged = count.hedged() == 0
                ? "none of its " + claims + " hedged"
                : Numbers.inWords(count.hedged()) + " of its " + claims + " hedged";
        String carried = count.outlets() == 1 ? "no other outlet" : "one other outlet";
        return "Underreported: %s first hand, with %s stated as facts and %s, and %s carries it."
                .formatted(
                        primary(count.brief()).orElseThrow(),
                        Numbers.counted(count.firmFigures(), "figure"),
                        hedged,
                        carried);
    }

    private static String noiseReason(Count count) {
        String firm = count.firmFigures() == 0
                ? "none gives a figure as a fact"
                : Numbers.inWords(count.firmFigures())
                        + (count.firmFigures() == 1 ? " gives" : " give")
                        + " a figure as a fact";
        String soft = 2 * count.hedged() >= count.claims()
                ? Numbers.inWords(count.hedged()) + " are hedged, second-hand or still to come, and "
                : "";
        return "%s carry it, yet of the %s that could be read %s%s."
                .formatted(
                        Numbers.atHead(Numbers.counted(count.outlets(), "outlet")),
                        Numbers.counted(count.claims(), "claim"),
                        soft,
                        firm);
    }
}
