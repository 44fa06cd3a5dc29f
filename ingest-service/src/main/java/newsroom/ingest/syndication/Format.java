package newsroom.ingest.syndication;

import org.jspecify.annotations.Nullable;

/** The name of a feed's format, such as {@code rss-2.0}; without a number when it gives none. */
final class Format {

    private Format() {}

    static String of(Element root) {
        String version = version(root);
        return switch (root.name().local()) {
            case "feed" -> "atom-" + (version != null ? version : isNamed(root, "purl.org/atom") ? "0.3" : "1.0");
            case "rdf" -> isNamed(root, "rdf/simple/0.9") ? "rdf-0.9" : "rdf-1.0";
            default -> version == null ? "rss" : "rss-" + version;
        };
    }

    /** Whether the root alone tells that this is a feed; RDF is for many things. */
    static boolean isNamed(Element root) {
        return !root.name().local().equals("rdf")
                || root.attributes().stream()
                        .anyMatch(attribute -> attribute.name().startsWith("xmlns")
                                && Vocabulary.ofNamespace(attribute.value()) == Vocabulary.RSS);
    }

    private static @Nullable String version(Element root) {
        String version = root.attribute("version");
        return version != null && version.matches("[0-9.]{1,6}") ? version : null;
    }

    private static boolean isNamed(Element root, String namespace) {
        return root.attributes().stream()
                .anyMatch(attribute -> attribute.name().startsWith("xmlns")
                        && attribute.value().contains(namespace));
    }
}
