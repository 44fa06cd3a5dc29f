package newsroom.ingest.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsroom.contracts.story.Story;

/** One address for one page: lower-case scheme and host, no fragment, no default port, no tracking parameters. */
final class CanonicalUrl {

    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "msclkid",
            "yclid",
            "igshid",
            "mc_cid",
            "mc_eid",
            "ref_src",
            "ref_url",
            "cmpid",
            "ncid",
            "_hsenc",
            "_hsmi",
            "mkt_tok",
            "spm",
            "guccounter",
            "ocid",
            "smid",
            "sref",
            "ftag");

    private CanonicalUrl() {}

    /** The canonical address, or nothing when it is not a plain http or https one. */
    static Optional<String> of(String given) {
        String url = given.strip();
        if (url.length() > Story.URL_LIMIT) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(escaped(url));
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            String host = uri.getHost();
            // User names in addresses serve to deceive; no page of news needs one.
            if (!(scheme.equals("http") || scheme.equals("https")) || host == null || uri.getUserInfo() != null) {
                return Optional.empty();
            }
            String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            return Optional.of(scheme + "://" + host.toLowerCase(Locale.ROOT) + port(uri, scheme) + path + query(uri));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String port(URI uri, String scheme) {
        int usual = scheme.equals("https") ? 443 : 80;
        return uri.getPort() < 0 || uri.getPort() == usual ? "" : ":" + uri.getPort();
    }

    private static String query(URI uri) {
        if (uri.getRawQuery() == null) {
            return "";
        }
        String kept = Arrays.stream(uri.getRawQuery().split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String parameter) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }

    /** Pages in the wild hold characters that java.net.URI refuses but browsers send escaped. */
    private static String escaped(String url) {
        StringBuilder out = new StringBuilder(url.length());
        for (char c : url.toCharArray()) {
            if (" \"<>\\^`{|}[]".indexOf(c) >= 0) {
                out.append('%').append(String.format("%02X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
