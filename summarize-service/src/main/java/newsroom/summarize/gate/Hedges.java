package newsroom.summarize.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "May", "reportedly", "alleged", "said" and "plans to" stay. A word of doubt reaches what it makes doubtful; where the
 * sentence says most of that, it must hold a word of the same kind, unless another of its sources says it plainly.
 * Suspicion, hearsay and certainty that no source has may not come in.
 */
final class Hedges implements Check {

    private static final int REACH = 5;
    private static final double MOST = 0.5;

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]{12,})\"");
    private static final Pattern CAPITAL_MAY = Pattern.compile("\\bMay\\b");
    private static final Pattern HEARSAY =
            Pattern.compile("\\b(?:reportedly|rumou?red|unconfirmed|allegedly)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CERTAIN = Pattern.compile(
            "\\b(?:certainly|definitely|undoubtedly|surely|guaranteed|undeniably|proven|proved|confirmed|officially|obviously|clearly|of course)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern VIEW =
            Pattern.compile("\\b\\p{Lu}\\p{L}+ (?:expects|predicts|forecasts|believes|thinks|hopes)\\b");
    private static final Pattern VIEW_KEPT = Pattern.compile(
            "\\b(?:expect|predict|forecasts|believ|think|thought|hope|said|says|according|reckon)\\p{L}*",
            Pattern.CASE_INSENSITIVE);
    private static final double MOST_OF_VIEW = 0.7;

    @Override
    public List<Fault> faults(String sentence, List<SourceLine> sources) {
        List<Fault> faults = new ArrayList<>();
        for (Doubt doubt : Doubt.values()) {
            if (sources.stream().anyMatch(line -> isLost(doubt, line, withoutMonth(sentence), sources))) {
                faults.add(new Fault(Fault.Rule.HEDGE, doubt.name().toLowerCase(Locale.ROOT)));
            }
        }
        if (isNew(HEARSAY, sentence, sources) && sources.stream().noneMatch(Hedges::isDoubtful)
                || Doubt.ALLEGED.isIn(sentence)
                        && sources.stream().noneMatch(line -> Doubt.ALLEGED.isIn(line.text()))) {
            faults.add(new Fault(Fault.Rule.HEDGE, "an added suspicion"));
        }
        Set<String> here = Stems.of(sentence);
        if (!VIEW_KEPT.matcher(sentence).find() && sources.stream().anyMatch(line -> isView(line.text(), here))) {
            faults.add(new Fault(Fault.Rule.HEDGE, "whose view it is"));
        }
        if (isNew(CERTAIN, sentence, sources)) {
            faults.add(new Fault(Fault.Rule.HEDGE, "an added certainty"));
        }
        return faults;
    }

    /** "Cormorant expects Ledgerline to turn a profit" is no promise of Ledgerline's. */
    private static boolean isView(String line, Set<String> here) {
        Matcher view = VIEW.matcher(line);
        return view.find() && Stems.share(Stems.of(line.substring(view.end())), here) >= MOST_OF_VIEW;
    }

    private static boolean isLost(Doubt doubt, SourceLine line, String sentence, List<SourceLine> sources) {
        String text = withoutMonth(line.text());
        List<Set<String>> reaches = new ArrayList<>(reaches(doubt, text));
        if (doubt == Doubt.SAID) {
            Matcher quoted = QUOTED.matcher(Quotations.plain(text));
            while (quoted.find()) {
                reaches.add(Stems.of(quoted.group(1)));
            }
        }
        Set<String> here = Stems.of(sentence);
        return reaches.stream()
                .filter(reach -> Stems.share(reach, here) >= MOST || isHead(doubt, reach, here))
                .filter(reach -> !isKept(doubt, reach, sentence))
                .anyMatch(reach -> !isSaidPlainly(reach, line, sources));
    }

    /** The deed itself that is doubtful or to come. */
    private static boolean isHead(Doubt doubt, Set<String> reach, Set<String> here) {
        return !doubt.isAboutAll()
                && reach.stream().findFirst().filter(here::contains).isPresent();
    }

    /** A word of the same kind stands where the doubtful words stand; who says it may stand anywhere. */
    private static boolean isKept(Doubt doubt, Set<String> reach, String sentence) {
        if (doubt.isAboutAll()) {
            return doubt.isIn(sentence);
        }
        String nearest = "";
        double most = 0;
        for (Clause clause : Clause.of(sentence)) {
            double share = Stems.share(reach, clause.stems());
            if (share > most) {
                most = share;
                nearest = clause.text();
            }
        }
        return doubt.isIn(nearest);
    }

    private static List<Set<String>> reaches(Doubt doubt, String text) {
        List<Set<String>> reaches = new ArrayList<>();
        List<Clause> clauses = Clause.of(text);
        for (int i = 0; i < clauses.size(); i++) {
            Matcher found = doubt.lost().matcher(clauses.get(i).text());
            while (found.find()) {
                reaches.add(
                        doubt.isAboutAll()
                                ? reported(clauses, i, found.end())
                                : clauses.get(i).reach(found.end(), REACH));
            }
        }
        return reaches;
    }

    /** What is said by whom: the words behind "said", or the clauses before ", he said". */
    private static Set<String> reported(List<Clause> clauses, int at, int from) {
        Set<String> reach = new HashSet<>();
        int first = at == 0 ? 0 : at - 1;
        for (int i = 0; i < clauses.size(); i++) {
            boolean behind = at == 0 && i > 0;
            boolean before = at > 0 && i <= first;
            reach.addAll(behind || before ? clauses.get(i).stems() : Set.of());
        }
        if (at == 0 || reach.isEmpty()) {
            reach.addAll(clauses.get(at).reach(from, Integer.MAX_VALUE));
        }
        return reach;
    }

    private static boolean isSaidPlainly(Set<String> reach, SourceLine doubtful, List<SourceLine> sources) {
        return sources.stream()
                .filter(line -> line != doubtful && !isDoubtful(line))
                .anyMatch(line -> Stems.share(reach, Stems.of(line.text())) >= 0.8);
    }

    private static boolean isDoubtful(SourceLine line) {
        String text = withoutMonth(line.text());
        for (Doubt doubt : Doubt.values()) {
            if (doubt.lost().matcher(text).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNew(Pattern words, String sentence, List<SourceLine> sources) {
        return words.matcher(sentence).find()
                && sources.stream().noneMatch(line -> words.matcher(line.text()).find());
    }

    /** "In May" is no doubt. */
    private static String withoutMonth(String text) {
        return CAPITAL_MAY.matcher(text).replaceAll("month");
    }
}
