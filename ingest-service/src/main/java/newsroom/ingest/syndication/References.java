package newsroom.ingest.syndication;

import java.util.Set;
import org.jsoup.nodes.Entities;

/**
 * Makes a reference plain. The five of XML stay; names of HTML become their characters, declared or not; numbers that
 * Windows meant are read as it meant them; what XML forbids disappears; everything else was an ampersand that nobody
 * escaped. An entity that a document declares for itself is therefore never expanded.
 */
final class References {

    private static final Set<String> OF_XML = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final int LONGEST = 40;
    private static final String AMPERSAND = "&amp;";

    /**
     * @param plain what to write instead
     * @param end where reading goes on
     */
    record Read(String plain, int end) {}

    private References() {}

    /** @param at of the ampersand */
    static Read read(char[] text, int at, int end) {
        int semicolon = semicolon(text, at + 1, Math.min(end, at + LONGEST));
        if (semicolon < 0) {
            return new Read(AMPERSAND, at + 1);
        }
        String name = new String(text, at + 1, semicolon - at - 1);
        if (name.startsWith("#")) {
            return new Read(numbered(name), semicolon + 1);
        }
        if (OF_XML.contains(name)) {
            return new Read("&" + name + ";", semicolon + 1);
        }
        String meant = Entities.getByName(name);
        return meant.isEmpty() ? new Read(AMPERSAND, at + 1) : new Read(escaped(meant), semicolon + 1);
    }

    private static int semicolon(char[] text, int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text[i];
            if (c == ';') {
                return i > from ? i : -1;
            }
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '#' && i == from)) {
                return -1;
            }
        }
        return -1;
    }

    private static String numbered(String name) {
        int code = number(name);
        if (code >= 0x80 && code < 0xA0) {
            return new String(new byte[] {(byte) code}, CharsetLabels.WINDOWS_1252);
        }
        boolean isLegal = code == '\t'
                || code == '\n'
                || code == '\r'
                || code >= ' ' && code < 0xD800
                || code >= 0xE000 && code < 0xFFFE
                || code >= 0x10000 && code <= Character.MAX_CODE_POINT;
        return isLegal ? "&#" + code + ";" : "";
    }

    private static int number(String name) {
        try {
            boolean isHexadecimal = name.startsWith("#x") || name.startsWith("#X");
            return isHexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static String escaped(String text) {
        return text.replace("&", AMPERSAND).replace("<", "&lt;");
    }
}
