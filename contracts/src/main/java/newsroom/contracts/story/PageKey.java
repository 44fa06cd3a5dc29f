package newsroom.contracts.story;

import java.util.Locale;

/**
 * Names a page whatever its address looks like: without scheme, {@code www.}, {@code m.} or {@code amp.}, and trailing
 * slash. Two stories with one key stand on the same page.
 */
public record PageKey(String value) {

    public static PageKey of(String url) {
        String rest = url.replaceFirst("^https?://", "");
        int slash = rest.indexOf('/');
        String host = (slash < 0 ? rest : rest.substring(0, slash)).toLowerCase(Locale.ROOT);
        String path = slash < 0 ? "" : rest.substring(slash).replaceFirst("/+$", "");
        return new PageKey(host.replaceFirst("^(www|m|amp|mobile)\\.", "") + path);
    }
}
