package newsroom.ingest.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import newsroom.contracts.story.Story;
import okhttp3.HttpUrl;

/**
 * One address for one page, read as browsers read it (WHATWG URL, by OkHttp): lower-case host in ASCII, no dot
 * segments, no default port, percent-encoding as RFC 3986 section 6.2.2 writes it, no tracking parameters, no
 * redirector or AMP cache around it, and no fragment unless it is a {@code #!} one, which names a page.
 *
 * <p>The address still works: host, scheme and path stay the page's own. What two addresses of one page may differ in
 * beyond that is {@link newsroom.contracts.story.PageKey}'s business.
 */
public final class CanonicalUrl {

    /** Redirectors are wrapped in redirectors, but not for ever. */
    private static final int WRAPPINGS = 4;

    private static final Pattern IP_V4 = Pattern.compile("\\d+(\\.\\d+){3}");

    private CanonicalUrl() {}

    /** The canonical address, or nothing when it is not a plain http or https one of a host with a public name. */
    public static Optional<String> of(String given) {
        return parse(given)
                .map(CanonicalUrl::unwrapped)
                .map(CanonicalUrl::plain)
                .filter(url -> url.length() <= Story.URL_LIMIT);
    }

    /** The address as a browser reads it, if it is one that a page of news may have. */
    static Optional<HttpUrl> parse(String given) {
        // Feeds escape their ampersands once too often.
        String url = given.strip().replace("&amp;", "&");
        if (url.length() > Story.URL_LIMIT || !url.regionMatches(true, 0, "http", 0, 4)) {
            return Optional.empty();
        }
        HttpUrl parsed = HttpUrl.parse(url);
        // User names in addresses serve to deceive; no page of news needs one.
        if (parsed == null
                || !parsed.username().isEmpty()
                || !parsed.password().isEmpty()
                || !isPublicName(parsed.host())) {
            return Optional.empty();
        }
        return Optional.of(parsed);
    }

    private static boolean isPublicName(String host) {
        return host.indexOf(':') >= 0
                || IP_V4.matcher(host).matches()
                || host.equals("localhost")
                || bareHost(host).indexOf('.') > 0;
    }

    private static HttpUrl unwrapped(HttpUrl given) {
        HttpUrl url = given;
        for (int i = 0; i < WRAPPINGS; i++) {
            Optional<HttpUrl> target = Wrapping.target(url).flatMap(CanonicalUrl::parse);
            if (target.isEmpty()) {
                return url;
            }
            url = target.get();
        }
        return url;
    }

    private static String plain(HttpUrl url) {
        String host = bareHost(url.host());
        boolean usual = url.port() == HttpUrl.defaultPort(url.scheme());
        return url.scheme() + "://" + (host.indexOf(':') >= 0 ? "[" + host + "]" : host)
                + (usual ? "" : ":" + url.port())
                + PercentEncoding.normal(url.encodedPath())
                + query(url, host)
                + fragment(url);
    }

    private static String query(HttpUrl url, String host) {
        String kept = Tracking.without(url.encodedQuery(), host);
        return kept.isEmpty() ? "" : "?" + PercentEncoding.normal(kept);
    }

    private static String fragment(HttpUrl url) {
        String fragment = url.encodedFragment();
        return fragment == null || !fragment.startsWith("!") || fragment.length() == 1
                ? ""
                : "#" + PercentEncoding.normal(fragment);
    }

    /** Without the dot of the root, which resolves to the same. */
    private static String bareHost(String host) {
        return (host.endsWith(".") ? host.substring(0, host.length() - 1) : host).toLowerCase(Locale.ROOT);
    }
}
