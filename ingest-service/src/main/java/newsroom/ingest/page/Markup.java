package newsroom.ingest.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.helper.DataUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Bytes to a document whose size is bounded, whatever the bytes are. */
final class Markup {

    /** What is read of a page. */
    private static final int BYTES = 3 * 1024 * 1024;
    /** Deeper elements become siblings; the deepest page of the readability set has 26. */
    private static final int DEPTH = 80;
    /** What follows after so many tags is dropped; long pages of news have a tenth of them. */
    private static final int TAGS = 60_000;
    /** Names of classes beyond these say nothing and cost every rule that looks at them. */
    private static final int ATTRIBUTE = 1_000;

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");

    private Markup() {}

    /** @param contentType as the server sent it; its charset goes before the page's own, a byte order mark before both */
    static Document read(byte[] bytes, @Nullable String contentType, String url) {
        try {
            return shortened(DataUtil.load(
                    new ByteArrayInputStream(bytes, 0, length(bytes)),
                    charset(contentType),
                    url,
                    Parser.htmlParser().setMaxDepth(DEPTH)));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be read", e);
        }
    }

    private static Document shortened(Document page) {
        for (Element element : page.select("[class],[id],[style]")) {
            for (String name : List.of("class", "id", "style")) {
                String value = element.attr(name);
                if (value.length() > ATTRIBUTE) {
                    element.attr(name, value.substring(0, ATTRIBUTE));
                }
            }
        }
        return page;
    }

    private static int length(byte[] bytes) {
        int end = Math.min(bytes.length, BYTES);
        int tags = 0;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '<' && ++tags > TAGS) {
                return i;
            }
        }
        return end;
    }

    private static @Nullable String charset(@Nullable String contentType) {
        Matcher named = contentType == null ? null : CHARSET.matcher(contentType);
        try {
            return named != null && named.find() && Charset.isSupported(named.group(1)) ? named.group(1) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
