package newsroom.ingest.intake;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that carry another address and lead there: redirectors of networks and mail filters, AMP caches, Google
 * News. Only what can be read from the address itself; shorteners stay as they are.
 */
final class Wrapping {

    /** {@code host/path} of a redirector, and the parameters that may hold the target. */
    private static final Map<String, List<String>> REDIRECTORS = Map.ofEntries(
            Map.entry("l.facebook.com/l.php", List.of("u")),
            Map.entry("lm.facebook.com/l.php", List.of("u")),
            Map.entry("l.instagram.com/", List.of("u")),
            Map.entry("l.threads.net/", List.of("u")),
            Map.entry("l.threads.com/", List.of("u")),
            Map.entry("l.messenger.com/l.php", List.of("u")),
            Map.entry("t.umblr.com/redirect", List.of("z")),
            Map.entry("out.reddit.com/", List.of("url")),
            Map.entry("www.youtube.com/redirect", List.of("q")),
            Map.entry("www.linkedin.com/redir/redirect", List.of("url")),
            Map.entry("www.linkedin.com/safety/go", List.of("url")),
            Map.entry("vk.com/away.php", List.of("to")),
            Map.entry("steamcommunity.com/linkfilter", List.of("u", "url")),
            Map.entry("slack-redir.net/link", List.of("url")),
            Map.entry("duckduckgo.com/l", List.of("uddg")),
            Map.entry("getpocket.com/redirect", List.of("url")),
            Map.entry("www.bing.com/news/apiclick.aspx", List.of("url")),
            Map.entry("exit.sc/", List.of("url")),
            Map.entry("redirect.viglink.com/", List.of("u")),
            Map.entry("go.redirectingat.com/", List.of("url")),
            Map.entry("go.skimresources.com/", List.of("url")),
            Map.entry("click.linksynergy.com/deeplink", List.of("murl")),
            Map.entry("disq.us/url", List.of("url")));

    private static final Pattern GOOGLE = Pattern.compile("(www\\.)?google\\.[a-z]{2,3}(\\.[a-z]{2})?");
    private static final Pattern AMP_CACHE =
            Pattern.compile(".*\\.(?:cdn\\.ampproject\\.org|bing-amp\\.com)|cdn\\.ampproject\\.org");
    private static final Pattern AMP_PATH = Pattern.compile("/(?:amp|[acrv])/(s/)?([^/]+\\.[^/]+(?:/.*)?)");
    private static final Pattern DEFENSE = Pattern.compile("/v3/__(https?:/.*?)__;.*");
    private static final Pattern NEWS = Pattern.compile("/(?:rss/)?(?:articles|read)/([A-Za-z0-9_-]+)");

    private Wrapping() {}

    /** The address inside, if there is one. */
    static Optional<String> target(HttpUrl url) {
        String host = url.host();
        if (GOOGLE.matcher(host).matches()) {
            return url.encodedPath().equals("/url") ? parameter(url, List.of("q", "url")) : amp(url, "/amp/");
        }
        if (AMP_CACHE.matcher(host).matches()) {
            return amp(url, "/");
        }
        if (host.endsWith(".safelinks.protection.outlook.com")) {
            return parameter(url, List.of("url"));
        }
        return switch (host) {
            case "urldefense.com" -> defended(url);
            case "news.google.com" -> news(url);
            case "href.li" ->
                Optional.ofNullable(url.query()).map(Wrapping::http).flatMap(Optional::ofNullable);
            default -> redirected(url);
        };
    }

    private static Optional<String> redirected(HttpUrl url) {
        String path = url.encodedPath();
        String bare = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        List<String> names = REDIRECTORS.get(url.host() + bare);
        if (names == null) {
            names = REDIRECTORS.get("www." + url.host() + bare);
        }
        return names == null ? Optional.empty() : parameter(url, names);
    }

    private static Optional<String> parameter(HttpUrl url, List<String> names) {
        return names.stream()
                .map(url::queryParameter)
                .map(Wrapping::http)
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    private static Optional<String> amp(HttpUrl url, String below) {
        Matcher path = AMP_PATH.matcher(url.encodedPath());
        if (!path.matches() || !url.encodedPath().startsWith(below)) {
            return Optional.empty();
        }
        String scheme = path.group(1) == null ? "http://" : "https://";
        return Optional.of(scheme + path.group(2) + (url.encodedQuery() == null ? "" : "?" + url.encodedQuery()));
    }

    private static Optional<String> defended(HttpUrl url) {
        Matcher path = DEFENSE.matcher(url.encodedPath());
        // Proofpoint's path lost its second slash to nobody; a star stands for a character kept elsewhere.
        return path.matches() && path.group(1).indexOf('*') < 0
                ? Optional.of(path.group(1).replaceFirst("^(https?):/+", "$1://"))
                : Optional.empty();
    }

    /** The older names of Google News are a protocol buffer whose field 4 is the address; newer ones are opaque. */
    private static Optional<String> news(HttpUrl url) {
        Matcher path = NEWS.matcher(url.encodedPath());
        if (!path.matches()) {
            return Optional.empty();
        }
        try {
            byte[] name = Base64.getUrlDecoder().decode(path.group(1));
            String text = new String(name, StandardCharsets.ISO_8859_1);
            int field = text.indexOf("\"");
            int length = field < 0 || field + 2 >= name.length ? 0 : name[field + 1] & 0xFF;
            int start = field + (length >= 0x80 ? 3 : 2);
            int size = length >= 0x80 ? (length & 0x7F) | (name[field + 2] & 0x7F) << 7 : length;
            return start + size > text.length()
                    ? Optional.empty()
                    : Optional.ofNullable(http(text.substring(start, start + size)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String http(@Nullable String text) {
        return text != null && (text.startsWith("http://") || text.startsWith("https://")) ? text : null;
    }
}
