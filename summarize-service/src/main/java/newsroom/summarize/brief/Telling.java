package newsroom.summarize.brief;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.story.StoryKind;
import newsroom.summarize.text.Passage;
import newsroom.summarize.text.ThirdPerson;

/**
 * A passage as it is printed: mostly as it stands or shortened; a paper's "we" and a headline's "Sources:" are put as others
 * would say it, and a surname is told in full.
 */
final class Telling {

    private static final Pattern CREDIT =
            Pattern.compile("^(Sources?|Reports?|Filings?|Documents?|Memo): (?=[\\p{L}\\d$€£])(.{20,}?)[.]?$");

    private Telling() {}

    static Sentence of(Passage passage) {
        return sentence(passage, words(passage));
    }

    /** Among sentences, where a reader asks whose sources they are: "Harbour Post's sources say". */
    static Sentence credited(Passage passage) {
        String outlet = passage.story().source().publisher();
        return sentence(
                passage,
                words(passage)
                        .replaceFirst(
                                ", (?:a )?(source says|sources say)$",
                                Matcher.quoteReplacement(", " + outlet + "'s ") + "$1"));
    }

    private static Sentence sentence(Passage passage, String text) {
        Optional<FullName> name = FullName.missing(passage, text);
        if (name.isPresent()) {
            List<Span> evidence = List.of(passage.span(), name.get().span());
            return new Sentence(name.get().in(text), Sentence.Basis.ATTRIBUTED, evidence);
        }
        boolean theirs = text.equals(Trimming.of(passage));
        return new Sentence(
                text, theirs ? Sentence.Basis.EXTRACTED : Sentence.Basis.ATTRIBUTED, List.of(passage.span()));
    }

    static String words(Passage passage) {
        String text = Trimming.of(passage);
        if (passage.story().kind() == StoryKind.PAPER) {
            return passage.position() < 0 ? text : ThirdPerson.of(text);
        }
        Matcher credit = CREDIT.matcher(text);
        boolean plain = credit.matches() && !credit.group(2).matches("(?s).*(?:[.!?] |\\bsources? sa(?:y|ys|id)\\b).*");
        return plain ? Numbers.atHead(credit.group(2)) + ", " + who(credit.group(1)) : text;
    }

    private static String who(String credit) {
        return switch (credit) {
            case "Sources" -> "sources say";
            case "Source" -> "a source says";
            case "Reports" -> "reports say";
            case "Filings" -> "filings say";
            case "Documents" -> "documents say";
            default -> "a " + credit.toLowerCase(java.util.Locale.ROOT) + " says";
        };
    }
}
