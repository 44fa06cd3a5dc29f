package newsroom.summarize.brief;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.story.Story;
import newsroom.summarize.quote.Speakers;
import newsroom.summarize.text.Passage;

/**
 * Whom a sentence quotes by surname alone, as its source introduced them further up: whoever reads only the sentence has not met them.
 *
 * @param full the name as it stands at {@code span}, of two words or more
 */
record FullName(String surname, String full, Span span) {

    private static final String NAME = "(\\p{Lu}\\p{Ll}[\\p{L}'’-]*)";
    private static final Pattern ALONE = Pattern.compile("(?<![\\p{L}.-] )(?:(?<=^)|(?<=[\\p{Ll},;”\"] )|(?<=[“\"]))"
            + NAME + " " + Speakers.VERB + "\\b|\\b" + Speakers.VERB + " " + NAME + "(?! \\p{Lu}| [Oo]f\\b)");
    private static final Set<String> OPENINGS = Set.of(
            "The", "In", "At", "On", "But", "And", "When", "While", "After", "Before", "As", "For", "Mr", "Mrs", "Ms",
            "Dr");

    static Optional<FullName> missing(Passage passage, String told) {
        Matcher alone = ALONE.matcher(told);
        while (passage.span().part() == Span.Part.TEXT && alone.find()) {
            String surname = alone.group(1) == null ? alone.group(2) : alone.group(1);
            Optional<FullName> full =
                    of(passage.story(), surname, passage.span().start());
            if (full.isPresent()) {
                return full;
            }
        }
        return Optional.empty();
    }

    /** The sentence with the whole name where it has the surname first. */
    String in(String told) {
        return told.replaceFirst("\\b" + Pattern.quote(surname) + "\\b", Matcher.quoteReplacement(full));
    }

    /** As the text names somebody first, before the place of the surname; empty where two have it. */
    static Optional<FullName> of(Story story, String surname, int place) {
        String above = story.text().substring(0, place);
        Matcher names = Pattern.compile("((?:\\p{Lu}[\\p{L}'’.-]* ){1,3}(?:(?:de|van|von|der|bin|al|da|del) ){0,2})"
                        + Pattern.quote(surname) + "\\b")
                .matcher(above);
        FullName found = null;
        while (names.find()) {
            int start = names.start();
            String name = names.group();
            while (name.indexOf(' ') > 0
                    && OPENINGS.contains(name.substring(0, name.indexOf(' ')).replace(".", ""))) {
                start += name.indexOf(' ') + 1;
                name = name.substring(name.indexOf(' ') + 1);
            }
            boolean other = found != null && !found.full.endsWith(name) && !name.endsWith(found.full);
            if (name.contains(" ") && other) {
                return Optional.empty();
            }
            if (name.contains(" ") && found == null) {
                found = new FullName(surname, name, new Span(story.id(), Span.Part.TEXT, start, start + name.length()));
            }
        }
        return Optional.ofNullable(found);
    }
}
