package newsroom.publish.shownotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Reaction;
import newsroom.contracts.cluster.Sentence;

/** How a host tells what readers made of a story: the figures as one says them, and one of the comments. */
final class Readers {

    static final int LONGEST_QUOTE = 45;

    private Readers() {}

    static List<Sentence> of(Reaction reaction) {
        List<Sentence> said = new ArrayList<>(List.of(figures(reaction)));
        reaction.quotes().stream()
                .filter(quote -> quote.text().split("\\s+").length <= LONGEST_QUOTE)
                .findFirst()
                .map(quote -> new Sentence(
                        "One of them writes: “" + ended(quote.text()) + "”",
                        Sentence.Basis.ATTRIBUTED,
                        List.of(quote.span())))
                .ifPresent(said::add);
        return said;
    }

    /** The printed line has its figures in brackets, which nobody can say. */
    private static Sentence figures(Reaction reaction) {
        Sentence counted = reaction.sentence();
        String where = counted.text().replaceFirst("^Discussed ", "").replaceFirst(" \\(.*", "");
        String had = counted(reaction.comments(), "comment")
                + (reaction.points() > 0 ? " and " + counted(reaction.points(), "point") : "");
        String text = reaction.threads() == 1
                ? "It has %s %s.".formatted(had, where)
                : "%s threads have %s, the first of them %s."
                        .formatted(Numbers.atHead(Numbers.inWords(reaction.threads())), had, where);
        return new Sentence(text, counted.basis(), counted.evidence());
    }

    static String ended(String words) {
        return words.matches("(?s).*[.!?…]") ? words : words.replaceFirst("[,;:]$", "") + ".";
    }

    private static String counted(long n, String what) {
        return String.format(Locale.US, "%,d %s%s", n, what, n == 1 ? "" : "s");
    }
}
