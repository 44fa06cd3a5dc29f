package newsroom.summarize.rewrite;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsroom.summarize.gate.DraftLine;
import newsroom.summarize.gate.Fault;
import newsroom.summarize.gate.Fault.Rule;
import newsroom.summarize.gate.Gate;

/**
 * A question states nothing, so it need not be made of its sources' words; but a question can smuggle a fact in ("why did the
 * captain lie?"). It passes when the gate finds nothing but too few words of the sources, and every word that they do not
 * have is one to ask with.
 */
final class Asked {

    /** Words to ask with; none of them says anything of anybody. */
    private static final Set<String> WITH = words(
            "ask asking answer become becomes big bring brings catch care careful case change"
                    + " changes clear come comes compare compared concern confirm confirmed consequence context depend depends detail"
                    + " details difference different doubt effect enough evidence exactly explain fact facts far figure firm firmly fit"
                    + " follow follows get gets give gives go goes got happen happened happens hear heard hold holds impact instead"
                    + " keep kind know knows knew known lead leads left let like likely listener listeners long look make makes mark"
                    + " matter matters mean meaning means mind near need needs next notable number open part people point position"
                    + " practical practice put question quick reader readers ready real reason relate remain remains role say see seen"
                    + " sense settled short shows side sides simple size so soon sound source sources stand stands start step story"
                    + " stake sure take takes talk tell tells term terms thing things think time today tomorrow true trust"
                    + " understand usual wait watch way weigh word words work works worth wonder wrong won't can't isn't aren't"
                    + " doesn't don't didn't that's what's it's who's there's let's right okay well please really actually");

    /** Words that may head a question and are no names there. */
    private static final Set<String> HEADS =
            words("am are can could did do does had has have is may might must shall should was"
                    + " were will would why whose whom when where hold wait right okay well really any anything anybody anyone does"
                    + " isn't aren't doesn't don't didn't can't won't");

    private Asked() {}

    private static Set<String> words(String spaced) {
        return Set.copyOf(List.of(spaced.split(" ")).stream().distinct().toList());
    }

    static boolean isQuestion(String text) {
        return text.endsWith("?");
    }

    /** What is wrong with the question; empty when it may be asked. */
    static List<Fault> faults(DraftLine question, Gate gate, int most) {
        return gate.faults(new DraftLine(lowered(question.text()), question.sources()), most).stream()
                .filter(fault -> !(fault.rule() == Rule.SUPPORT && isOnlyAsking(fault.detail())))
                .toList();
    }

    /** Without the capital of a head that is no name, which the gate would look for in the sources. */
    private static String lowered(String text) {
        String head = text.split("[ ,]", 2)[0];
        String plain = head.toLowerCase(Locale.ROOT).replace('’', '\'');
        return HEADS.contains(plain) ? head.toLowerCase(Locale.ROOT) + text.substring(head.length()) : text;
    }

    /** @param unsaid the words that no source has, as the rule of support tells them */
    private static boolean isOnlyAsking(String unsaid) {
        return List.of(unsaid.toLowerCase(Locale.ROOT).replace('’', '\'').split(", ")).stream()
                .allMatch(WITH::contains);
    }
}
