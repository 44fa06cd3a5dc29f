package newsroom.ingest.syndication;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.ingest.feed.FeedRefused;
import newsroom.ingest.feed.FeedRefused.Code;

/**
 * Everything before the first element. What a server wrote before the document goes; a document type is read over and
 * nothing that it names is fetched, but one that declares entities is refused.
 */
final class Prolog {

    private static final int MOST = 64 * 1024;
    private static final int JUNK_WITHIN = 8 * 1024;

    /** A page whose body is a feed, as one of feedjira's captures has it. */
    private static final Pattern WRAPPING =
            Pattern.compile("<html[^<>]*>\\s*<body[^<>]*>\\s*(?=<(?:feed|rss|rdf:RDF)\\b)", Pattern.CASE_INSENSITIVE);

    private final PushbackReader in;
    private int taken;

    private Prolog(Reader in) {
        this.in = new PushbackReader(in, 2);
    }

    /** The document from its first element on, tidied. */
    static Reader strip(Reader raw) throws IOException {
        BufferedReader buffered = new BufferedReader(raw, 2 * JUNK_WITHIN);
        skipJunk(buffered);
        Prolog prolog = new Prolog(new TidyReader(buffered));
        prolog.skipToRoot();
        return prolog.in;
    }

    /**
     * Warnings of a script may hold markup of their own; the XML declaration says where the document begins. A page that
     * is wrapped around a feed goes too.
     */
    private static void skipJunk(BufferedReader in) throws IOException {
        in.mark(JUNK_WITHIN);
        char[] head = new char[JUNK_WITHIN];
        int count = 0;
        for (int more = in.read(head); more > 0; more = in.read(head, count, head.length - count)) {
            count += more;
        }
        in.reset();
        in.skip(beginning(new String(head, 0, count)));
    }

    private static int beginning(String head) {
        Matcher wrapping = WRAPPING.matcher(head);
        return wrapping.find() ? wrapping.end() : Math.max(head.indexOf("<?xml "), 0);
    }

    private void skipToRoot() throws IOException {
        while (true) {
            int c = next();
            if (c != '<') {
                continue;
            }
            int second = next();
            if (second == '!') {
                skipDocumentType();
            } else if (Character.isLetter(second) || second == '_') {
                in.unread(second);
                in.unread('<');
                return;
            }
        }
    }

    private int next() throws IOException {
        int c = in.read();
        if (c < 0) {
            throw new FeedRefused(Code.NOT_A_FEED, "no element in it");
        }
        if (++taken > MOST) {
            throw new FeedRefused(Code.NOT_A_FEED, "no element near its beginning");
        }
        return c;
    }

    private void skipDocumentType() throws IOException {
        StringBuilder said = new StringBuilder();
        int subset = 0;
        char quote = 0;
        for (char c = ofDocumentType(); subset > 0 || quote != 0 || c != '>'; c = ofDocumentType()) {
            said.append(c);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else {
                subset += c == '[' ? 1 : c == ']' ? -1 : 0;
            }
        }
        judge(said.toString().toUpperCase(Locale.ROOT));
    }

    private char ofDocumentType() throws IOException {
        if (taken >= MOST) {
            throw new FeedRefused(Code.XML_LIMIT, "a document type of more than " + MOST + " characters");
        }
        return (char) next();
    }

    private static void judge(String documentType) {
        if (documentType.contains("<!ENTITY")) {
            throw new FeedRefused(Code.XML_DTD, "declares entities");
        }
        if (documentType.matches("(?s)DOCTYPE\\s+HTML\\b.*")) {
            throw new FeedRefused(Code.NOT_A_FEED, "an HTML page");
        }
    }
}
