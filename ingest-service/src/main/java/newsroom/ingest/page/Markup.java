package newsroom.ingest.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.helper.DataUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Bytes to a document whose size is bounded, whatever the bytes are. */
final class Markup {

    /** What is read of a page. */
    private static final int BYTES = 3 * 1024 * 1024;
    /** Deeper elements become siblings; the pages of the readability set need 46. */
    private static final int DEPTH = 150;
    /** Elements beyond these are dropped; long pages of news have a tenth of it. */
    private static final int ELEMENTS = 30_000;

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");

    private Markup() {}

    /** @param contentType as the server sent it; its charset goes before the page's own, a byte order mark before both */
    static Document read(byte[] bytes, @Nullable String contentType, String url) {
        byte[] page = bytes.length > BYTES ? java.util.Arrays.copyOf(bytes, BYTES) : bytes;
        try {
            return bounded(DataUtil.load(
                    new ByteArrayInputStream(page),
                    charset(contentType),
                    url,
                    Parser.htmlParser().setMaxDepth(DEPTH)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("bytes in memory can always be read", e);
        }
    }

    private static Document bounded(Document page) {
        Elements all = page.getAllElements();
        for (int i = ELEMENTS; i < all.size(); i++) {
            Element beyond = all.get(i);
            if (beyond.parent() != null && beyond != page.body()) {
                beyond.remove();
            }
        }
        return page;
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
