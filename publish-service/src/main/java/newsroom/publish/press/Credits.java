package newsroom.publish.press;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Confidence;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.issue.PrintedStory;
import newsroom.publish.copy.Pickup;

/** Who stands behind a sentence, by name. */
public final class Credits {

    private static final Pattern ENDED = Pattern.compile("[.!?…][”\"’')\\]]*$");

    private Credits() {}

    /** The publishers of the sentence's evidence, each once; empty for a counted sentence, which is ours. */
    public static List<String> of(Sentence sentence, PrintedStory story) {
        Set<String> names = new LinkedHashSet<>();
        if (sentence.basis() == Sentence.Basis.EXTRACTED || sentence.basis() == Sentence.Basis.REWRITTEN) {
            for (Span span : sentence.evidence()) {
                story.reports().stream()
                        .filter(report -> report.story().equals(span.story()))
                        .forEach(report -> names.add(report.source().publisher()));
            }
        }
        return List.copyOf(names);
    }

    /** The sentence as it is printed: a headline among sentences begins with a capital and ends with a full stop. */
    public static String printed(Sentence sentence) {
        String text = sentence.text();
        String capital = text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                + text.substring(text.offsetByCodePoints(0, 1));
        return ENDED.matcher(capital).find() ? capital : capital.replaceFirst(":$", "") + ".";
    }

    /** A headline as it is printed: its own end, a capital at its head. */
    public static String headline(PrintedStory story) {
        String text = story.headline().text();
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** What a reason is called: ours, which was counted, is no source's word on what matters. */
    static String reasonLabel(Sentence why) {
        return why.basis() == Sentence.Basis.COUNTED ? "Why it is here" : "Why it matters";
    }

    /** " [Name]", or nothing. */
    static String tag(Sentence sentence, PrintedStory story) {
        List<String> names = of(sentence, story);
        return names.isEmpty() ? "" : " [" + String.join(", ", names) + "]";
    }

    /** The first report of each publisher: what a list of references shows. */
    public static List<Report> references(PrintedStory story) {
        Set<String> seen = new LinkedHashSet<>();
        return story.reports().stream()
                .filter(report -> seen.add(report.source().publisher()))
                .toList();
    }

    /** "9/10 · 12 outlets, Reuters first": how many, who had it first or alone, and that no text could be had. */
    public static String standing(PrintedStory story) {
        List<String> outlets = story.cluster().publishers();
        String carried = switch (outlets.size()) {
            case 0 -> "community only";
            case 1 -> "1 outlet, " + outlets.get(0);
            default ->
                outlets.size() + " outlets"
                        + Pickup.first(story.reports())
                                .map(first -> ", " + first + " first")
                                .orElse("");
        };
        String thin = story.summary().isEmpty() ? " · headline only" : "";
        return story.cluster().score().outOfTen() + "/10 · " + carried + thin;
    }

    /** With how sure we are, where no reasons for it stand on a line of their own. */
    static String standingInFull(PrintedStory story) {
        Confidence sure = story.findings().confidence();
        return standing(story)
                + (sure == null || !Asides.isPlain(sure)
                        ? ""
                        : " · confidence " + sure.level().word());
    }
}
