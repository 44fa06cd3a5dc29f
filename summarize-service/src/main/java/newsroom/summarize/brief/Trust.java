package newsroom.summarize.brief;

import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Confidence;
import newsroom.contracts.cluster.Confidence.Level;
import newsroom.contracts.cluster.Conflict;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import newsroom.summarize.conflict.Statement;
import newsroom.summarize.text.Splitter;

/** How far a reader can rely on a brief, from what was counted: owners, hedges, disagreements. */
final class Trust {

    private static final int SEVERAL = 3;

    private Trust() {}

    static Confidence of(Dossier dossier, List<Conflict> conflicts) {
        int owners = dossier.file().standing().publishers().size();
        Story primary = dossier.file().reports().stream()
                .filter(story -> story.source().tier() == Tier.PRIMARY && story.kind() != StoryKind.PAPER)
                .findFirst()
                .orElse(null);
        long disputed =
                conflicts.stream().filter(c -> c.kind().isDisagreement()).count();
        boolean hedged = isHedged(dossier);
        List<String> reasons = new ArrayList<>();
        reasons.add(who(dossier, owners, primary));
        if (disputed > 0) {
            reasons.add(
                    disputed == 1
                            ? "they disagree on one point"
                            : "they disagree on " + Numbers.inWords((int) disputed) + " points");
        } else if (hedged) {
            reasons.add("the report hedges".replace("report hedges", owners > 1 ? "reports hedge" : "report hedges"));
        }
        Level level = level(owners, primary != null, disputed > 0, hedged);
        String text = Numbers.atHead(String.join(", and ", reasons)) + ".";
        return new Confidence(level, new Sentence(text, Sentence.Basis.COUNTED, evidence(dossier)));
    }

    private static Level level(int owners, boolean primary, boolean disputed, boolean hedged) {
        if (owners == 0 || (owners == 1 && hedged && !primary)) {
            return Level.LOW;
        }
        boolean firm = primary || owners >= SEVERAL;
        return firm && !disputed && !hedged ? Level.HIGH : Level.MEDIUM;
    }

    private static String who(Dossier dossier, int owners, @org.jspecify.annotations.Nullable Story primary) {
        if (owners == 0) {
            return "only posts tell of it so far";
        }
        if (primary != null) {
            String itself = primary.source().publisher() + " says so itself";
            return owners > 1 ? itself + ", with " + Numbers.counted(owners - 1, "other outlet") : itself;
        }
        boolean paper = dossier.file().reports().stream().allMatch(story -> story.kind() == StoryKind.PAPER);
        if (paper) {
            return "a paper's own claims, which nobody else has reported yet";
        }
        return owners == 1
                ? "one outlet's word so far, "
                        + dossier.file().standing().publishers().get(0)
                : Numbers.counted(owners, "independent outlet") + " report it";
    }

    /** Whether the leading sentence of every outlet carries a word of doubt. */
    private static boolean isHedged(Dossier dossier) {
        List<Statement> titles = dossier.statements().stream()
                .filter(s -> s.claim().span().part() == Span.Part.TITLE)
                .filter(s -> s.story().kind() != StoryKind.POST)
                .toList();
        return !titles.isEmpty()
                && titles.stream().noneMatch(s -> s.claim().hedges().isEmpty());
    }

    private static List<Span> evidence(Dossier dossier) {
        return dossier.file().reports().stream()
                .map(story -> Splitter.title(story).span())
                .toList();
    }
}
