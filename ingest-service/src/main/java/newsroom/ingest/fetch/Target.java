package newsroom.ingest.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import newsroom.ingest.web.Authority;

/**
 * A URL that may be asked, as far as can be told without its addresses.
 *
 * @param url without a fragment
 * @param host in lower case; an IPv6 address without brackets
 */
record Target(URI url, boolean secure, String host, int port) {

    /** Underscores occur in names that people registered below their own; the last label has none. */
    private static final Pattern NAME =
            Pattern.compile("([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    /** Where a last label is a number, other readers take the whole host for an address (WHATWG URL, "ends in a number"). */
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(.*\\.)?(\\d+|0x[0-9a-f]*)");

    /** @throws FetchTrouble {@code URL_FORBIDDEN} */
    static Target of(URI url, FetchLimits.Addresses limits, AddressPolicy policy) throws FetchTrouble {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        boolean secure = scheme.equals("https");
        require(secure || scheme.equals("http"), "not a web address: " + scheme);
        require(url.toString().length() <= limits.url(), "longer than " + limits.url() + " characters");
        Authority authority = Authority.of(url)
                .orElseThrow(() -> new FetchTrouble("URL_FORBIDDEN", "no host that is plainly a host"));
        require(url.getRawAuthority().indexOf('@') < 0, "names a user");
        String host = host(authority.host().toLowerCase(Locale.ROOT), limits.host());
        int port = authority.port() >= 0 ? authority.port() : secure ? 443 : 80;
        require(limits.ports().contains(port) || policy.names(host, port), "port " + port);
        String text = url.toString();
        int fragment = text.indexOf('#');
        return new Target(fragment < 0 ? url : URI.create(text.substring(0, fragment)), secure, host, port);
    }

    private static String host(String host, int most) throws FetchTrouble {
        require(host.length() <= most, "a host longer than " + most + " characters");
        if (host.startsWith("[")) {
            String six = host.substring(1, host.length() - 1);
            require(six.indexOf('%') < 0 && IpLiteral.read(six).isPresent(), "no IPv6 address: " + host);
            return six;
        }
        require(NAME.matcher(host).matches(), "no host name: " + host);
        boolean number = ENDS_IN_NUMBER.matcher(host).matches();
        require(!number || IpLiteral.read(host).isPresent(), "an address in disguise: " + host);
        return host;
    }

    /** What the request line asks for. */
    String path() {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }

    private static void require(boolean kept, String otherwise) throws FetchTrouble {
        if (!kept) {
            throw new FetchTrouble("URL_FORBIDDEN", otherwise);
        }
    }
}
