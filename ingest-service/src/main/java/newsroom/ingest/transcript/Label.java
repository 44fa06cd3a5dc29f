package newsroom.ingest.transcript;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a speaker at the beginning of a line, as transcripts write it: {@code Ann Lee:}, {@code **Ann Lee:**},
 * {@code [00:12] ANN LEE:}, {@code Ann Lee (1:02:03):}.
 *
 * @param start when the speaker begins, in milliseconds
 */
record Label(String speaker, @Nullable Long start, String rest) {

    private static final String TIME = "[\\[(]?(?<%s>(?:\\d{1,3}:)?\\d{1,3}:\\d{2}(?:[.,]\\d{1,3})?)[\\])]?";
    private static final String NAME =
            "(?<name>\\p{Lu}[\\p{L}\\p{N}.'’&-]{0,24}(?:[ ](?:\\p{Lu}[\\p{L}.'’-]{0,24}|\\d{1,2}|de|da|van|von|der|den|la|le|di|bin|al|el|of|and)){0,4})";
    private static final Pattern PLAIN = Pattern.compile("^(?:>>\\s*|[-–—]\\s*)?(?:" + TIME.formatted("before")
            + "\\s+[-–—]?\\s*)?" + NAME + "(?:\\s*" + TIME.formatted("after") + ")?\\s*[:：](?=\\s|$)\\s*");
    private static final Pattern MARKED =
            Pattern.compile("^(?:\\*\\*|__)(?<name>[^*_:]{1,60}):?\\s*(?:\\*\\*|__)(?<colon>:?)\\s*");

    /** Words before a colon that announce a thing and no person. */
    private static final Set<String> THINGS = Set.of(
            "Note",
            "Example",
            "Warning",
            "Update",
            "Tip",
            "Step",
            "Chapter",
            "Part",
            "Episode",
            "Transcript",
            "Link",
            "Links",
            "Source",
            "Sources",
            "Summary",
            "Sponsor",
            "Sponsors",
            "Remember",
            "Fact",
            "Https",
            "Http",
            "PS",
            "Again",
            "First",
            "Second",
            "Third",
            "Finally",
            "So",
            "And",
            "But",
            "Then",
            "Now",
            "Well",
            "Yes",
            "No",
            "Okay",
            "OK",
            "Because");

    /** A name in front of a line of talk. */
    static Optional<Label> of(String line) {
        Matcher label = PLAIN.matcher(line);
        if (!label.find() || THINGS.contains(label.group("name"))) {
            return Optional.empty();
        }
        String time = label.group("before") != null ? label.group("before") : label.group("after");
        return Optional.of(new Label(
                label.group("name"), time == null ? null : Times.read(time).orElse(null), line.substring(label.end())));
    }

    /** A name in Markdown's bold in front of a line of talk. */
    static Optional<Label> marked(String line) {
        Matcher label = MARKED.matcher(line);
        boolean isLabel = label.find() && (line.substring(0, label.end()).indexOf(':') >= 0);
        return isLabel
                ? Optional.of(new Label(label.group("name").strip(), null, line.substring(label.end())))
                : Optional.empty();
    }
}
