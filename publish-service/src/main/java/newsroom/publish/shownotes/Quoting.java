package newsroom.publish.shownotes;

import java.util.List;
import java.util.Optional;
import newsroom.contracts.cluster.Quote;
import newsroom.contracts.cluster.Sentence;

/** Puts somebody's own words into a host's mouth; the ways to do so take their turns. */
final class Quoting {

    private static final List<String> WAYS = List.of(
            "%s puts it this way: “%s”",
            "In the words of %s: “%s”", "Here is %s on it: “%s”", "And this is from %s: “%s”");

    private int quoted;

    /** Nothing where nobody is named or the words are too long to be heard. */
    Optional<Sentence> of(Quote quote) {
        String speaker = quote.speaker();
        if (speaker == null || quote.text().split("\\s+").length > Readers.LONGEST_QUOTE) {
            return Optional.empty();
        }
        String text = WAYS.get(quoted++ % WAYS.size()).formatted(speaker, Readers.ended(quote.text()));
        return Optional.of(new Sentence(text, Sentence.Basis.ATTRIBUTED, List.of(quote.span())));
    }
}
