package newsroom.ingest.syndication;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes addresses absolute. Addresses in feeds hold much that {@link URI} refuses; it is left as it is. */
final class Addresses {

    private static final int LONGEST = 2_048;
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");
    private static final Pattern WEB = Pattern.compile("^https?://", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\r\\n\\t]+");
    private static final Pattern FEED_SCHEME = Pattern.compile("^feed:(//)?(?=https?:)", Pattern.CASE_INSENSITIVE);

    private Addresses() {}

    /**
     * Absolute when it is so by itself or with the setting's base. Absent when blank, or longer than 2,048 characters:
     * a cut address leads elsewhere.
     */
    static @Nullable String absolute(Setting setting, @Nullable String given) {
        if (given == null || given.length() > 2 * LONGEST) {
            return null;
        }
        String address = LINE_BREAKS.matcher(given.strip()).replaceAll("");
        if (address.isEmpty()) {
            return null;
        }
        String absolute = resolve(setting.base(), address);
        return absolute.length() > LONGEST ? null : absolute;
    }

    /** As {@link #absolute}, and {@link URI} must agree with it. */
    static @Nullable URI uri(Setting setting, @Nullable String given) {
        String address = absolute(setting, given);
        try {
            return address == null ? null : new URI(address);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** The base that holds within an element with this {@code xml:base}; an empty one changes nothing. */
    static String base(String outer, String stated) {
        String base = LINE_BREAKS.matcher(stated.strip()).replaceAll("");
        return base.isEmpty() || base.length() > LONGEST ? outer : resolve(outer, base);
    }

    static String resolve(String base, String address) {
        if (SCHEME.matcher(address).find()) {
            return FEED_SCHEME.matcher(address).replaceFirst("");
        }
        if (!WEB.matcher(base).find()) {
            return address;
        }
        try {
            URL context = new URL(base);
            // URL drops the last segment before a bare query; RFC 3986 section 5.4 keeps it.
            String relative = address.startsWith("?") ? context.getPath() + address : address;
            return new URL(context, relative).toExternalForm();
        } catch (MalformedURLException e) {
            return address;
        }
    }
}
