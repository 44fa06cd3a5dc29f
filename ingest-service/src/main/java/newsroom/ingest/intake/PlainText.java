package newsroom.ingest.intake;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * Markup to plain text: what a reader would see, and nothing that hides. Scripts, styles and invisible characters go;
 * paragraphs become line breaks; words are not touched.
 */
public final class PlainText {

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z!/][^>]*>");
    /** Zero-width and bidi controls, tag characters, and controls other than line breaks. */
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\u00AD\\u061C\\u0080-\\u009F\\x{E0000}-\\x{E007F}]|[\\p{Cntrl}&&[^\\n]]");

    private static final String BLOCKS = "p,div,br,li,h1,h2,h3,h4,h5,h6,blockquote,pre,tr,ul,ol,section,article";
    private static final String NOT_TEXT = "script,style,noscript,template,iframe,svg,math,object,form,button";

    private PlainText() {}

    /** One line: for titles and names. */
    public static String line(String given, int limit) {
        return cut(text(given).replaceAll("\\s+", " ").strip(), limit);
    }

    /** Paragraphs, one a line, without empty lines. */
    public static String paragraphs(String given, int limit) {
        String collapsed = text(given).replaceAll("[ \\x0B\\f\\r\\u00A0]+", " ").replaceAll(" ?\\n[\\n ]*", "\n");
        return cut(collapsed.strip(), limit);
    }

    private static String text(String given) {
        String visible = MARKUP.matcher(given).find() ? withoutMarkup(given) : Entities.unescape(given);
        return HIDDEN.matcher(visible.replace('\t', ' ').replace("\r", "\n")).replaceAll("");
    }

    private static String withoutMarkup(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.select(NOT_TEXT).remove();
        for (Element block : page.select(BLOCKS)) {
            block.before("\n").after("\n");
        }
        return page.body().wholeText();
    }

    /** Cut at a word, on a whole character. */
    private static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int space = text.lastIndexOf(' ', limit);
        int end = space > limit / 2 ? space : limit;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
