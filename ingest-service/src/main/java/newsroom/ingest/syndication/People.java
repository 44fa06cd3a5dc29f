package newsroom.ingest.syndication;

import static newsroom.ingest.syndication.Vocabulary.ATOM;
import static newsroom.ingest.syndication.Vocabulary.DUBLIN_CORE;
import static newsroom.ingest.syndication.Vocabulary.ITUNES;
import static newsroom.ingest.syndication.Vocabulary.MEDIA;
import static newsroom.ingest.syndication.Vocabulary.PODCAST;
import static newsroom.ingest.syndication.Vocabulary.RSS;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who wrote or spoke, by name; by mail address where that is all there is. */
final class People {

    private static final Pattern MAIL_NAME = Pattern.compile("^(?:mailto:)?\\S+@\\S+\\s+\\((.+)\\)$");
    private static final Pattern NAME_MAIL = Pattern.compile("^(.+?)\\s*[(<]\\s*\\S+@[^\\s)>]+\\s*[)>]$");

    /** Longer ones are no names, and patterns take their time over them. */
    private static final int LONGEST = 300;

    private People() {}

    /** Authors of an RSS item; vocabularies repeat each other, so the first that names anybody is taken whole. */
    static List<String> ofItem(Element item) {
        return firstThatNames(
                names(item.children(RSS, "author")),
                names(item.children(DUBLIN_CORE, "creator")),
                names(item.children(DUBLIN_CORE, "author")),
                persons(item, "author"),
                names(item.children(ITUNES, "author")),
                hosts(item),
                names(item.children(MEDIA, "credit")));
    }

    static List<String> ofEntry(Element entry) {
        return firstThatNames(
                persons(entry, "author"),
                names(entry.children(DUBLIN_CORE, "creator")),
                names(entry.children(ITUNES, "author")),
                hosts(entry));
    }

    static @Nullable String ofChannel(Element channel) {
        return firstThatNames(
                        names(channel.children(RSS, "managingeditor")),
                        persons(channel, "author"),
                        names(channel.children(DUBLIN_CORE, "creator")),
                        names(channel.children(DUBLIN_CORE, "author")),
                        names(channel.children(ITUNES, "author")))
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** The name in {@code mail (name)}, {@code name (mail)} or {@code name <mail>}. */
    static String name(String person) {
        String text = person.strip();
        if (text.length() > LONGEST) {
            return text;
        }
        Matcher behind = MAIL_NAME.matcher(text);
        if (behind.matches()) {
            return behind.group(1).strip();
        }
        Matcher before = NAME_MAIL.matcher(text);
        return before.matches() ? before.group(1).strip() : text;
    }

    @SafeVarargs
    private static List<String> firstThatNames(Stream<? extends @Nullable String>... groups) {
        for (Stream<? extends @Nullable String> group : groups) {
            List<String> names = Trim.words(group);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static Stream<String> names(List<Element> elements) {
        return elements.stream().map(element -> name(Markup.of(element)));
    }

    /** Atom's persons; 0.3 has {@code homepage}s, which are no names. */
    private static Stream<@Nullable String> persons(Element parent, String role) {
        return parent.children(ATOM, role).stream().map(person -> {
            String name = person.said(ATOM, "name");
            boolean isBare = !person.hasChildren() && !person.text().isEmpty();
            return name != null ? name : isBare ? name(person.text()) : person.said(ATOM, "email");
        });
    }

    private static Stream<String> hosts(Element entry) {
        return entry.children(PODCAST, "person").stream()
                .filter(person -> person.attribute("role") == null
                        || "host".equalsIgnoreCase(person.attribute("role"))
                        || "author".equalsIgnoreCase(person.attribute("role")))
                .map(Element::text);
    }
}
