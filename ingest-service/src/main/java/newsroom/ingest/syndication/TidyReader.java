package newsroom.ingest.syndication;

import java.io.IOException;
import java.io.Reader;

/**
 * Takes out of markup, as it streams by, what a strict parser must not see: characters that XML forbids, comments and
 * processing instructions. References are made plain by {@link References}, so no parser behind this one ever expands
 * one.
 */
final class TidyReader extends Reader {

    private static final int LOOK_AHEAD = 64;
    private static final String CDATA = "<![CDATA[";

    /** What we are within, and the characters that end it. */
    private enum Within {
        MARKUP(""),
        CDATA("]]>"),
        COMMENT("-->"),
        INSTRUCTION("?>");

        private final String end;

        Within(String end) {
            this.end = end;
        }

        boolean isKept() {
            return this == MARKUP || this == CDATA;
        }
    }

    private final Reader in;
    private final char[] window = new char[8192];
    private int at;
    private int end;
    private boolean drained;
    private Within within = Within.MARKUP;
    private String ready = "";
    private int readyAt;

    TidyReader(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        int to = offset;
        int stop = offset + length;
        while (to < stop && hasMore()) {
            if (readyAt < ready.length()) {
                chars[to++] = ready.charAt(readyAt++);
            } else if (isPlain(window[at])) {
                to = copy(chars, to, stop);
            } else {
                handle(window[at]);
            }
        }
        return to == offset && length > 0 ? -1 : to - offset;
    }

    private boolean hasMore() throws IOException {
        if (end - at < LOOK_AHEAD && !drained) {
            System.arraycopy(window, at, window, 0, end - at);
            end -= at;
            at = 0;
            int count = in.read(window, end, window.length - end);
            drained = count < 0;
            end += Math.max(count, 0);
        }
        return at < end || readyAt < ready.length();
    }

    private int copy(char[] chars, int from, int stop) {
        int to = from;
        while (to < stop && at < end && isPlain(window[at])) {
            if (within.isKept()) {
                chars[to++] = window[at];
            }
            at++;
        }
        return to;
    }

    private boolean isPlain(char c) {
        if (c >= 0xD800) {
            return c >= 0xE000 && c < 0xFFFE;
        }
        if (c < ' ') {
            return c == '\n' || c == '\t' || c == '\r';
        }
        return switch (within) {
            case MARKUP -> c != '&' && c != '<';
            case CDATA -> c != ']';
            case COMMENT -> c != '-';
            case INSTRUCTION -> c != '?';
        };
    }

    private void handle(char c) {
        if (Character.isSurrogate(c)) {
            character(c);
        } else if (c < ' ' || c >= 0xFFFE) {
            at++;
        } else if (within != Within.MARKUP) {
            ending(c);
        } else if (c == '&') {
            References.Read read = References.read(window, at, end);
            at = read.end();
            say(read.plain());
        } else {
            beginning();
        }
    }

    private void character(char c) {
        boolean isWhole = Character.isHighSurrogate(c) && at + 1 < end && Character.isLowSurrogate(window[at + 1]);
        String whole = isWhole ? new String(window, at, 2) : "\uFFFD";
        at += isWhole ? 2 : 1;
        say(within.isKept() ? whole : "");
    }

    private void beginning() {
        if (isNext("<!--")) {
            at += 4;
            within = Within.COMMENT;
        } else if (isNext("<?")) {
            at += 2;
            within = Within.INSTRUCTION;
        } else if (isNext(CDATA)) {
            at += CDATA.length();
            within = Within.CDATA;
            say(CDATA);
        } else {
            at++;
            say("<");
        }
    }

    private void ending(char c) {
        if (isNext(within.end)) {
            at += within.end.length();
            say(within.isKept() ? within.end : "");
            within = Within.MARKUP;
        } else {
            at++;
            say(within.isKept() ? String.valueOf(c) : "");
        }
    }

    private void say(String text) {
        ready = text;
        readyAt = 0;
    }

    private boolean isNext(String text) {
        if (end - at < text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (window[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
