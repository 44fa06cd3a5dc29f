package newsroom.ingest.syndication;

import static newsroom.ingest.syndication.Vocabulary.ATOM;
import static newsroom.ingest.syndication.Vocabulary.ITUNES;
import static newsroom.ingest.syndication.Vocabulary.RSS;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The picture that stands for an entry or a feed. Pictures within texts are not looked at: they may count readers. */
final class Images {

    private Images() {}

    static @Nullable String of(Element entry) {
        Stream<Element> enclosed = entry.children(RSS, "enclosure").stream();
        return First.of(
                () -> first(Media.within(entry, "content").filter(Media::isImage), "url"),
                () -> first(Media.within(entry, "thumbnail"), "url"),
                () -> first(entry.children(ITUNES, "image").stream(), "href"),
                () -> first(enclosed.filter(Media::isImage), "url"),
                () -> first(Links.all(entry, "enclosure").stream().filter(Media::isImage), "href"));
    }

    /** @param root of which RDF makes the picture a child */
    static @Nullable String ofChannel(Element root, Element channel) {
        return First.of(
                () -> inside(channel),
                () -> inside(root),
                () -> said(channel, "logo"),
                () -> said(channel, "icon"),
                () -> first(channel.children(ITUNES, "image").stream(), "href"),
                () -> first(Media.within(channel, "thumbnail"), "url"),
                () -> first(Media.within(channel, "content").filter(Media::isImage), "url"));
    }

    private static @Nullable String inside(Element parent) {
        for (Element image : parent.children(RSS, "image")) {
            String address = Addresses.absolute(image.setting(), image.said(RSS, "url"));
            if (address != null) {
                return address;
            }
        }
        return null;
    }

    private static @Nullable String said(Element channel, String local) {
        Element element = channel.child(ATOM, local);
        return element == null ? null : Addresses.absolute(element.setting(), element.text());
    }

    private static @Nullable String first(Stream<Element> elements, String attribute) {
        return elements.flatMap(element ->
                        Stream.ofNullable(Addresses.absolute(element.setting(), element.attribute(attribute))))
                .findFirst()
                .orElse(null);
    }
}
