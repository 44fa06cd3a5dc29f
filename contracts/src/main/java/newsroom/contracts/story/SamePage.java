package newsroom.contracts.story;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sites that show one page at addresses of several shapes, by their own documentation. */
final class SamePage {

    private static final Map<String, String> HOSTS = Map.of(
            "twitter.com", "x.com",
            "www.twitter.com", "x.com",
            "mobile.twitter.com", "x.com",
            "old.reddit.com", "reddit.com",
            "new.reddit.com", "reddit.com",
            "np.reddit.com", "reddit.com",
            "export.arxiv.org", "arxiv.org");

    /** {@code en.m.wikipedia.org}: the mobile site of a wiki in one language. */
    private static final Pattern MOBILE_WIKI =
            Pattern.compile("([a-z-]+)\\.m\\.(wik(?:ipedia|inews|ibooks|isource|iquote|tionary)\\.org)");

    private static final Pattern PAPER = Pattern.compile(
            "/(?:abs|pdf|html)/((?:[a-z-]+(?:\\.[A-Z]{2})?/\\d{7}|\\d{4}\\.\\d{4,5}))(?:v\\d+)?(?:\\.pdf)?");
    private static final Pattern VIDEO = Pattern.compile("/(?:shorts|live|embed)/([\\w-]{11})");
    private static final Pattern SHORT_VIDEO = Pattern.compile("/([\\w-]{11})");

    private SamePage() {}

    static String host(String host) {
        Matcher wiki = MOBILE_WIKI.matcher(host);
        return wiki.matches() ? wiki.group(1) + "." + wiki.group(2) : HOSTS.getOrDefault(host, host);
    }

    static String of(String host, String path, String query) {
        return switch (host) {
            case "arxiv.org" -> found(PAPER, path, "arxiv.org/abs/", host + path + query);
            case "youtube.com" -> found(VIDEO, path, "youtube.com/watch?v=", host + path + query);
            case "youtu.be" -> found(SHORT_VIDEO, path, "youtube.com/watch?v=", host + path + query);
            default -> host + path + query;
        };
    }

    private static String found(Pattern shape, String path, String key, String otherwise) {
        Matcher matcher = shape.matcher(path);
        return matcher.matches() ? key + matcher.group(1) : otherwise;
    }
}
