package newsroom.ingest.timetable;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * Whose door an address is: the part of the host that somebody registered, by the public suffix list. All of
 * {@code *.tumblr.com} is one door; each blog of {@code *.blogspot.com} is one of its own.
 */
public record Domain(String name) {

    /** What is no address stands at no door. */
    public static Domain of(String url) {
        try {
            return of(URI.create(url));
        } catch (IllegalArgumentException e) {
            return new Domain("");
        }
    }

    /** An address without a registered name (a number, a single word) is a door of its own. */
    public static Domain of(URI url) {
        HttpUrl parsed = HttpUrl.parse(url.toString());
        String host = Optional.ofNullable(url.getHost()).orElse("").toLowerCase(Locale.ROOT);
        if (parsed == null) {
            return new Domain(host);
        }
        return new Domain(Optional.ofNullable(parsed.topPrivateDomain()).orElse(parsed.host()));
    }
}
