package newsroom.ingest.syndication;

import static newsroom.ingest.syndication.Vocabulary.RSS;

import java.util.List;
import java.util.stream.Stream;
import newsroom.ingest.feed.FeedEntry.Enclosure;
import org.jspecify.annotations.Nullable;

/** Files that come with an entry: enclosures of RSS and Atom, sound and film of Media RSS. */
final class Enclosures {

    private static final int MOST = 30;

    private Enclosures() {}

    static List<Enclosure> of(Element entry) {
        Stream<@Nullable Enclosure> said =
                entry.children(RSS, "enclosure").stream().map(file -> enclosure(file, "url", "length"));
        Stream<@Nullable Enclosure> linked =
                Links.all(entry, "enclosure").stream().map(file -> enclosure(file, "href", "length"));
        Stream<@Nullable Enclosure> shown =
                Media.within(entry, "content").filter(Media::isSound).map(file -> enclosure(file, "url", "fileSize"));
        return Stream.of(said, linked, shown)
                .flatMap(files -> files)
                .flatMap(Stream::ofNullable)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static @Nullable Enclosure enclosure(Element file, String address, String length) {
        String url = Addresses.absolute(file.setting(), file.attribute(address));
        return url == null
                ? null
                : new Enclosure(url, Trim.title(file.attribute("type")), size(file.attribute(length)));
    }

    /** Nought is what feeds write that do not know. */
    private static @Nullable Long size(@Nullable String said) {
        return said != null && said.matches("[0-9]{1,15}") && Long.parseLong(said) > 0 ? Long.valueOf(said) : null;
    }
}
