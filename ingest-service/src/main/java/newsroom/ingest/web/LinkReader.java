package newsroom.ingest.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * Reads addresses as they stand in feeds, pages and {@code Location} headers: what browsers forgive in a path or query
 * (spaces, letters beyond ASCII) is percent-encoded, host names beyond ASCII are mapped as browsers
 * map them (UTS 46, non-transitional, by OkHttp); an authority that
 * is not plainly a host and a port is left for the door to refuse.
 */
public final class LinkReader {

    private static final Pattern WITH_AUTHORITY = Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]*:)?//([^/?#]*)(.*)");
    private static final String NO_PART_OF_A_NAME = "@:/\\?#%[]";
    private static final String MUST_BE_ENCODED = " \"<>\\^`{|}";

    private LinkReader() {}

    /** Empty when no reading of the text is an address. */
    public static Optional<URI> read(String text) {
        return encoded(text.strip()).flatMap(LinkReader::parsed);
    }

    /** As {@link #read}, against the address of the page on which the link stands (RFC 3986, section 5). */
    public static Optional<URI> resolve(URI base, String text) {
        return read(text).flatMap(link -> {
            try {
                // java.net.URI resolves a lone query as RFC 2396 did, which loses the last segment.
                boolean onlyQuery = text.strip().startsWith("?");
                return Optional.of(onlyQuery ? base.resolve(base.getRawPath() + link) : base.resolve(link));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }

    private static Optional<String> encoded(String text) {
        Matcher parts = WITH_AUTHORITY.matcher(text);
        if (!parts.matches()) {
            return Optional.of(percentEncoded(text));
        }
        String scheme = parts.group(1) == null ? "" : parts.group(1);
        return host(parts.group(2)).map(host -> scheme + "//" + host + percentEncoded(parts.group(3)));
    }

    /** The mapping may make digits and dots out of other characters; the door sees what came out. */
    private static Optional<String> host(String authority) {
        if (authority.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            return Optional.of(authority);
        }
        int colon = authority.lastIndexOf(':');
        String name = colon < 0 ? authority : authority.substring(0, colon);
        String port = colon < 0 ? "" : authority.substring(colon);
        boolean plain = name.chars().noneMatch(c -> NO_PART_OF_A_NAME.indexOf(c) >= 0);
        return Optional.ofNullable(plain ? HttpUrl.parse("http://" + name + "/") : null)
                .map(mapped -> mapped.host() + port);
    }

    private static String percentEncoded(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xFF;
            if (c > ' ' && c < 0x7F && MUST_BE_ENCODED.indexOf(c) < 0) {
                out.append((char) c);
            } else {
                out.append('%').append(String.format("%02X", c));
            }
        }
        return out.toString();
    }

    private static Optional<URI> parsed(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
