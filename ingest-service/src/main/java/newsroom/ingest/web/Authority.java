package newsroom.ingest.web;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Host and port of an address. {@link URI} finds no host where a label has an underscore, which RFC 1123 forbids to
 * hosts and the DNS does not (RFC 2181, section 11); people's feeds stand at such names.
 *
 * @param host as written, an IPv6 address in brackets
 * @param port -1 when the address names none
 */
public record Authority(String host, int port) {

    private static final Pattern UNDERSCORED = Pattern.compile("([A-Za-z0-9._-]*_[A-Za-z0-9._-]*)(?::(\\d{1,5}))?");

    /** Nothing when the address names no plain host; user names are not looked at. */
    public static Optional<Authority> of(URI url) {
        if (url.getHost() != null) {
            return Optional.of(new Authority(url.getHost(), url.getPort()));
        }
        String written = url.getRawAuthority() == null ? "" : url.getRawAuthority();
        Matcher parts = UNDERSCORED.matcher(written);
        return parts.matches()
                ? Optional.of(
                        new Authority(parts.group(1), parts.group(2) == null ? -1 : Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }
}
