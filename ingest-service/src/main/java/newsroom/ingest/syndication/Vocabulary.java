package newsroom.ingest.syndication;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose word an element is. Known by its namespace, in any of the forms that people write it; where the namespace is
 * none that we know, by the prefix that everybody uses for it.
 */
enum Vocabulary {
    RSS(
            List.of("rss"),
            "purl.org/rss/1.0",
            "purl.org/net/rss1.1",
            "my.netscape.com/rdf/simple/0.9",
            "channel.netscape.com/rdf/simple/0.9",
            "my.netscape.com/publish/formats/rss-0.91.dtd",
            "backend.userland.com/rss",
            "backend.userland.com/rss2",
            "backend.userland.com/rss091",
            "backend.userland.com/rss092",
            "blogs.law.harvard.edu/tech/rss",
            "cyber.law.harvard.edu/rss"),
    ATOM(List.of("atom", "atom10", "atom03", "a10"), "w3.org/2005/atom", "purl.org/atom/ns", "purl.org/atom"),
    RDF(List.of("rdf"), "w3.org/1999/02/22-rdf-syntax-ns"),
    CONTENT(List.of("content"), "purl.org/rss/1.0/modules/content"),
    DUBLIN_CORE(List.of("dc"), "purl.org/dc/elements/1.1", "purl.org/dc/elements/1.0"),
    DUBLIN_TERMS(List.of("dcterms", "dct"), "purl.org/dc/terms"),
    MEDIA(
            List.of("media", "mrss"),
            "search.yahoo.com/mrss",
            "video.search.yahoo.com/mrss",
            "tools.search.yahoo.com/mrss",
            "mediarss.org"),
    ITUNES(List.of("itunes"), "itunes.com/dtds/podcast-1.0.dtd", "itunes.apple.com/dtds/podcast-1.0.dtd"),
    COMMENTS(List.of("wfw"), "wellformedweb.org/commentapi"),
    SYNDICATION(List.of("sy", "syn"), "purl.org/rss/1.0/modules/syndication"),
    PODCAST(
            List.of("podcast"),
            "podcastindex.org/namespace/1.0",
            "github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"),
    FEEDBURNER(List.of("feedburner"), "rssnamespace.org/feedburner/ext/1.0"),
    XHTML(List.of("xhtml", "html"), "w3.org/1999/xhtml"),
    OTHER(List.of());

    private static final Pattern AROUND = Pattern.compile("^\\s*(https?:)?(//)?(www\\.)?|[/#\\s]+$");
    private static final Map<String, Vocabulary> BY_NAMESPACE = new HashMap<>();
    private static final Map<String, Vocabulary> BY_PREFIX = new HashMap<>();

    static {
        for (Vocabulary vocabulary : values()) {
            vocabulary.namespaces.forEach(namespace -> BY_NAMESPACE.put(namespace, vocabulary));
            vocabulary.prefixes.forEach(prefix -> BY_PREFIX.put(prefix, vocabulary));
        }
    }

    private final List<String> prefixes;
    private final List<String> namespaces;

    Vocabulary(List<String> prefixes, String... namespaces) {
        this.prefixes = prefixes;
        this.namespaces = List.of(namespaces);
    }

    static @Nullable Vocabulary ofNamespace(@Nullable String namespace) {
        return namespace == null
                ? null
                : BY_NAMESPACE.get(
                        AROUND.matcher(namespace.toLowerCase(Locale.ROOT)).replaceAll(""));
    }

    static Vocabulary ofPrefix(String prefix) {
        return BY_PREFIX.getOrDefault(prefix.toLowerCase(Locale.ROOT), OTHER);
    }
}
