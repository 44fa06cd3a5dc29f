package newsroom.ingest.intake;

import java.util.Locale;

/**
 * Percent-encoding in one way (RFC 3986, section 6.2.2): capital digits, unreserved characters as themselves, and
 * everything that {@link java.net.URI} refuses escaped.
 */
final class PercentEncoding {

    private static final String NEVER_PLAIN = " \"<>\\^`{|}[]#";

    private PercentEncoding() {}

    /** @param part a path, query or fragment in ASCII */
    static String normal(String part) {
        StringBuilder out = new StringBuilder(part.length() + 8);
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '%' && isEscape(part, i)) {
                String digits = part.substring(i + 1, i + 3).toUpperCase(Locale.ROOT);
                char meant = (char) Integer.parseInt(digits, 16);
                out.append(isUnreserved(meant) ? String.valueOf(meant) : "%" + digits);
                i += 2;
            } else if (c == '%' || c < 0x20 || c == 0x7F || NEVER_PLAIN.indexOf(c) >= 0) {
                out.append('%').append(String.format("%02X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }

    private static boolean isUnreserved(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~".indexOf(c) >= 0;
    }
}
