package newsroom.contracts.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names a page whatever its address looks like: two stories with one key stand on the same page. Made from a canonical
 * address; what may break an address when it is taken away (scheme, {@code www.}, the mobile and AMP forms, trailing
 * slash, order of parameters) is taken away here and nowhere else, so that addresses stay as they work.
 *
 * <p>Parameters and letter case of the path count: they may tell pages apart.
 */
public record PageKey(String value) {

    private static final Pattern EDITION = Pattern.compile("^(?:www\\d?|m|amp|mobile)\\.(?=.)");
    /** What is left when an edition is taken off a country's second level, such as {@code co.uk}. */
    private static final Pattern BARE_SUFFIX = Pattern.compile("(?:com?|org|net|gov|edu|ac|ne|or|go)\\.[a-z]{2}|[^.]+");
    /** Sites of their own, however their names begin. */
    private static final Set<String> WHOLE_SITES =
            Set.of("m.signalvnoise.com", "m.mtmt.hu", "mobile.eco", "m.media-amazon.com");

    private static final Pattern FRONT_AMP = Pattern.compile("^/amp(?=/[^/])");
    private static final Pattern BACK_AMP = Pattern.compile("/amp(?:\\.html)?$|\\.amp(?=$|\\.html$)");
    private static final Pattern INDEX = Pattern.compile("/index\\.(?:html?|php)$");

    /** @param url http or https, as ingest makes canonical ones */
    public static PageKey of(String url) {
        String rest = url.replaceFirst("^https?://", "");
        int end = end(rest, "/?#");
        String host = host(rest.substring(0, end).toLowerCase(Locale.ROOT));
        String tail = rest.substring(end);
        int asked = end(tail, "?#");
        int fragment = end(tail, "#");
        String path = path(tail.substring(0, asked));
        return new PageKey(SamePage.of(host, path, query(tail.substring(asked, fragment))) + tail.substring(fragment));
    }

    private static String host(String given) {
        String host = SamePage.host(given);
        if (WHOLE_SITES.contains(host)) {
            return host;
        }
        String main = EDITION.matcher(host).replaceFirst("");
        return BARE_SUFFIX.matcher(main).matches() ? host : main;
    }

    private static String path(String given) {
        String path = bare(INDEX.matcher(bare(given)).replaceFirst(""));
        String main = FRONT_AMP.matcher(BACK_AMP.matcher(path).replaceFirst("")).replaceFirst("");
        return bare(main);
    }

    private static String bare(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    /** Sorted by name; values of one name keep their order. */
    private static String query(String given) {
        if (given.length() < 2) {
            return "";
        }
        return Arrays.stream(given.substring(1).split("&"))
                .sorted(Comparator.comparing((String parameter) -> parameter.split("=", 2)[0]))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static int end(String text, String stops) {
        for (int i = 0; i < text.length(); i++) {
            if (stops.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }
}
