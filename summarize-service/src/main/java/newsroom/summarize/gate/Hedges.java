package newsroom.summarize.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "May", "reportedly", "alleged" and "plans to" stay. A word of doubt reaches the meaningful words around it in its
 * clause; where the sentence says most of them, it must hold a word of the same kind. Suspicion and hearsay that no
 * source has may not come in.
 */
final class Hedges implements Check {

    private static final int REACH = 5;

    /** Kinds of doubt, each with the words that carry it. */
    private enum Kind {
        POSSIBLE(
                "may|might|could|would|can|possibl[ey]|perhaps|probabl[ey]|likely|unlikely|appears?|appeared|seems?|seemed|suggest(?:s|ed)?"
                        + "|potential(?:ly)?|believed?|thinks?|suspects?|estimat(?:e|es|ed)|if|risks?|apparently|uncertain|unclear"),
        REPORTED(
                "report(?:s|ed|edly)?|according to|sources?|said|says?|told|tells?|claim(?:s|ed)?|rumou?r(?:s|ed)?|unconfirmed|unnamed|citing"
                        + "|cited|write|writes|wrote|argue[sd]?|added|adds|warn(?:s|ed)?|states?|stated|insist(?:s|ed)?|announce[sd]?|noted|people familiar|in the words of"),
        ALLEGED("alleg(?:e|es|ed|edly|ations?)|accus(?:e|es|ed|ations?)|suspect(?:s|ed)?|charged?|charges|purported(?:ly)?|claims?|claimed"),
        PLANNED(
                "plan(?:s|ned|ning)?|will|would|expect(?:s|ed)?|aim(?:s|ed|ing)?|intend(?:s|ed)?|propos(?:e|es|ed|als?)|consider(?:s|ed|ing)?"
                        + "|seek(?:s|ing)?|sought|schedul(?:e|ed)|due|set to|hopes?|hoped|going to|about to|is to|are to|wants?|wanted|promis(?:e|es|ed)"
                        + "|agreed to|agrees to|target(?:s|ed|ing)?|forecasts?|project(?:s|ed)|to be|upcoming|pledge[sd]?|prepar(?:e|es|ed|ing)|vow(?:s|ed)?"
                        + "|next|tomorrow|by (?:the end|\\w+day|\\d{4}|\\w+ \\d{1,2})");

        private final Pattern any;

        Kind(String words) {
            any = Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
        }
    }

    /** What must not be lost: narrower than what may stand in its place. */
    private static final List<Hedge> HEDGES = List.of(
            new Hedge(Kind.POSSIBLE, "may(?! \\d)|might|could|possibl[ey]|perhaps|probabl[ey]|likely|appears? to|appeared to|seems? to|seemed to|suggest(?:s|ed)?|potential(?:ly)?|apparently|believed to"),
            new Hedge(Kind.REPORTED, "reportedly|reported to|is said to|are said to|was said to|according to|sources (?:say|said|told)|people familiar|rumou?red|unconfirmed|claims? (?:that|to|its|the|it)|claimed|purportedly"),
            new Hedge(Kind.ALLEGED, "alleg(?:e|es|ed|edly|ations?)|accus(?:e|es|ed)|suspected(?: of)?|charged with"),
            new Hedge(Kind.PLANNED, "plan(?:s|ned|ning)? to|expect(?:s|ed)? to|aim(?:s|ed|ing)? to|intend(?:s|ed)? to|propos(?:e|es|ed)|consider(?:s|ing)|is considering|seek(?:s|ing)? to|hopes? to|set to|scheduled to|due to (?=\\w+(?:\\b))|will(?! not be disclosed)|wants? to|is to|are to"));

    private static final Pattern CAPITAL_MAY = Pattern.compile("\\bMay\\b");

    @Override
    public List<Fault> faults(String sentence, List<SourceLine> sources) {
        List<Fault> faults = new ArrayList<>();
        Set<String> here = Stems.of(sentence);
        for (Hedge hedge : HEDGES) {
            boolean carried = has(hedge.kind(), sentence);
            for (SourceLine line : sources) {
                if (!carried && isLost(hedge, line, here, sources)) {
                    faults.add(new Fault(Fault.Rule.HEDGE, hedge.kind().name().toLowerCase(java.util.Locale.ROOT)));
                    break;
                }
            }
        }
        if (invents(Kind.ALLEGED, sentence, sources) || inventsHearsay(sentence, sources)) {
            faults.add(new Fault(Fault.Rule.HEDGE, "an added suspicion"));
        }
        return faults;
    }

    /** Whether the sentence says most of what the hedge reaches, and no source says it without one. */
    private static boolean isLost(Hedge hedge, SourceLine line, Set<String> here, List<SourceLine> sources) {
        for (Clause clause : Clause.of(withoutMonth(line.text()))) {
            Matcher found = hedge.words().matcher(clause.text());
            while (found.find()) {
                Set<String> reach = hedge.reach(clause, found, line.text());
                if (Stems.share(reach, here) >= 0.5 && !isSaidPlainly(reach, line, sources)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSaidPlainly(Set<String> reach, SourceLine hedged, List<SourceLine> sources) {
        return sources.stream()
                .filter(line -> line != hedged)
                .filter(line -> HEDGES.stream().noneMatch(h -> h.words().matcher(withoutMonth(line.text())).find()))
                .anyMatch(line -> Stems.share(reach, Stems.of(line.text())) >= 0.8);
    }

    private static boolean invents(Kind kind, String sentence, List<SourceLine> sources) {
        return has(kind, sentence) && sources.stream().noneMatch(line -> has(kind, line.text()));
    }

    private static boolean inventsHearsay(String sentence, List<SourceLine> sources) {
        Pattern hearsay = Pattern.compile("\\b(?:reportedly|rumou?red|unconfirmed|allegedly)\\b", Pattern.CASE_INSENSITIVE);
        return hearsay.matcher(sentence).find()
                && sources.stream().noneMatch(line -> has(Kind.REPORTED, line.text()) || has(Kind.POSSIBLE, line.text()));
    }

    private static boolean has(Kind kind, String text) {
        return kind.any.matcher(withoutMonth(text)).find();
    }

    /** "In May" is no doubt. */
    private static String withoutMonth(String text) {
        return CAPITAL_MAY.matcher(text).replaceAll("month");
    }

    private record Hedge(Kind kind, Pattern words) {
        Hedge(Kind kind, String words) {
            this(kind, Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE));
        }

        /** Hearsay and suspicion colour the whole sentence, doubt and intention what follows them. */
        Set<String> reach(Clause clause, Matcher found, String line) {
            if (kind == Kind.REPORTED || kind == Kind.ALLEGED) {
                Set<String> all = new HashSet<>(Stems.of(line));
                all.removeAll(Stems.of(found.group()));
                return all;
            }
            return clause.reach(found.end(), REACH);
        }
    }
}
