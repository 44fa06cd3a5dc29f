package newsroom.summarize.gate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that may stand for a source's own. A closed list: what is not on it is an addition. */
final class Paraphrase {
    private static final String[] SAME = {
        "begin start launch open",
        "buy acquire purchase takeover acquisition",
        "cheap cheaper less low lower cost",
        "reduce cut lower trim decrease",
        "rise increase grow climb up jump growth gain higher",
        "fall drop decline down decrease lower",
        "spend invest put cost pay",
        "refuse decline reject unwilling",
        "leave sail depart",
        "supply provide deliver power",
        "agree agreement deal accord sign",
        "approve approval clear",
        "argue argument say",
        "outage failure down disruption cut power",
        "order command rule tell told",
        "need require must",
        "part one including include among several",
        "land touch touchdown",
        "allow permit let",
        "end finish close expire",
        "kill die death dead",
        "hurt injure wound",
        "hire employ recruit employee staff worker people",
        "dismiss fire layoff lay job",
        "show find found reveal",
        "build construct construction plant",
        "choose pick select",
        "delay postpone late",
        "help aid",
        "try seek attempt",
        "keep retain",
        "quick fast",
        "big large",
        "firm company maker group startup",
        "vehicle car",
        "home house",
        "storm hurricane cyclone",
        "fire blaze",
        "ban prohibit forbid",
        "sue lawsuit suit",
        "fine penalty",
        "plan intend",
        "expect forecast",
        "warn warning",
        "test trial",
        "price cost charge",
        "sale sell sold",
        "revenue sale turnover",
        "percent %",
        "call term describe",
        "give gave get",
        "win won award",
        "vessel ship ferry boat",
        "child kid",
        "doctor physician",
        "film movie",
        "flee leave",
        "knock take",
        "join become",
        "stop halt",
        "pass adopt approve",
        "reach hit",
        "come go",
        "craft lander probe spacecraft",
        "model system",
        "developer maintainer",
        "study research",
        "police officer",
        "minister government"
    };
    /** Words of telling that add nothing. */
    private static final Set<String> TELLING =
            stems("according announce called company firm including include number part worth percent"
                    + " make made put get got give gave report state note add come go take said result follow involve concern set due amount total"
                    + " need people expected mw gw");

    private static final Map<String, Set<String>> OTHERS = new HashMap<>();

    static {
        for (String group : SAME) {
            Set<String> stems = stems(group);
            stems.forEach(
                    stem -> OTHERS.computeIfAbsent(stem, key -> new HashSet<>()).addAll(stems));
        }
    }

    private Paraphrase() {}

    /** Whether the stem adds nothing, or is another word for one of these. */
    static boolean isKnown(String stem, Set<String> there) {
        return TELLING.contains(stem)
                || OTHERS.getOrDefault(stem, Set.of()).stream().anyMatch(there::contains)
                || there.stream().anyMatch(other -> isFormOf(stem, other));
    }

    /** "Approval" and "approve", "argument" and "argue": one long beginning. */
    private static boolean isFormOf(String stem, String other) {
        int common = 0;
        while (common < Math.min(stem.length(), other.length()) && stem.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= 5 && common >= Math.max(stem.length(), other.length()) - 4 && !isNegated(stem, other);
    }

    private static boolean isNegated(String stem, String other) {
        return stem.endsWith("less") != other.endsWith("less");
    }

    private static Set<String> stems(String words) {
        return Arrays.stream(words.split(" +"))
                .map(word -> new Word(word, 0, word.length()).stem())
                .collect(Collectors.toSet());
    }
}
