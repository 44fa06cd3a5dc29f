package newsroom.ingest.syndication;

import static newsroom.ingest.syndication.Vocabulary.MEDIA;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Media RSS: {@code media:content} and its company, alone or in {@code media:group}s. */
final class Media {

    private Media() {}

    /** These elements of an entry, of its groups, and of its contents, in this order. */
    static Stream<Element> within(Element entry, String local) {
        List<Element> groups = entry.children(MEDIA, "group");
        List<Element> contents = Stream.concat(Stream.of(entry), groups.stream())
                .flatMap(place -> place.children(MEDIA, "content").stream())
                .toList();
        return Stream.of(Stream.of(entry), groups.stream(), contents.stream())
                .flatMap(places -> places)
                .flatMap(place -> place.children(MEDIA, local).stream());
    }

    static @Nullable String said(Element entry, String local) {
        return within(entry, local)
                .map(AtomText::of)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    static boolean isImage(Element content) {
        return isOf(content, "image");
    }

    static boolean isSound(Element content) {
        return isOf(content, "audio") || isOf(content, "video");
    }

    private static boolean isOf(Element content, String medium) {
        String type = content.attribute("type");
        return medium.equalsIgnoreCase(content.attribute("medium"))
                || type != null && type.toLowerCase(Locale.ROOT).startsWith(medium + "/");
    }
}
