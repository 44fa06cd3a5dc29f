package newsroom.publish.letters;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import newsroom.contracts.issue.Issue;
import newsroom.publish.letters.LetterBox.Posting;
import newsroom.publish.press.TextPress;
import newsroom.publish.syndication.Clipping;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes letters: the issue as it stands on the site and as text, and the question that asks back. */
public final class LetterWriter {

    /** Gmail shows no more than 102 KB (of 1024) and hides the rest behind a link. */
    public static final int MOST_HTML_BYTES = 102 * 1024;

    private static final String FRAME = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
            + "<meta name=\"viewport\" content=\"width=device-width\"><title>%s</title></head>"
            + "<body style=\"margin:0;background:#fbfaf6\"><div style=\"max-width:640px;margin:0 auto;padding:16px;"
            + "font:17px/1.55 Georgia,serif;color:#1b1a17\">%s%s</div></body></html>";

    private final URI base;

    /** @param base of the site that letters lead to */
    public LetterWriter(URI base) {
        this.base = base;
    }

    /** @param page the issue as a page of the site */
    public Letter issue(Posting posting, Issue issue, String page) {
        String leave = address("/unsubscribe/", posting);
        String url = base.resolve("/issues/" + issue.id()).toString();
        String foot = "<hr><p style=\"font:13px/1.5 Arial,sans-serif;color:#6b675e\">You get " + escaped(issue.title())
                + " because you asked for it. <a href=\"" + url + "\">Read it on the site</a> · <a href=\"" + leave
                + "\">Unsubscribe</a></p>";
        String text = TextPress.print(issue) + "\n\n-- \nOn the site: " + url + "\nUnsubscribe: " + leave + "\n";
        return new Letter(
                posting.to().address(),
                issue.title() + " No. " + issue.number() + lead(issue),
                text,
                fitted(issue.title(), Clipping.dressed(Clipping.of(page, base)), foot, url),
                messageId(posting),
                Map.of(
                        "List-Id",
                        issue.title().replaceAll("[^\\p{ASCII}]|[<>\"]", "") + " <" + issue.edition() + "."
                                + base.getHost() + ">",
                        "List-Unsubscribe",
                        "<" + leave + ">",
                        "List-Unsubscribe-Post",
                        "List-Unsubscribe=One-Click",
                        "Precedence",
                        "bulk"));
    }

    /** Asks back whether the reader meant it. */
    public Letter question(Posting posting, String edition) {
        String yes = address("/subscribe/confirm/", posting);
        String words = "Somebody, most likely you, asked for “" + edition + "” by e-mail at this address. "
                + "If you want it, say yes within two days:";
        String otherwise = "If not, do nothing; no further letter comes.";
        String html = "<p>" + escaped(words) + "</p><p><a href=\"" + yes + "\">Yes, send it to me</a></p><p>"
                + otherwise + "</p>";
        return new Letter(
                posting.to().address(),
                "Please confirm: " + edition,
                words + "\n\n" + yes + "\n\n" + otherwise + "\n",
                FRAME.formatted(escaped(edition), html, ""),
                messageId(posting),
                Map.of("Auto-Submitted", "auto-generated"));
    }

    private static String lead(Issue issue) {
        return issue.topStories().isEmpty()
                ? ""
                : ": " + issue.topStories().get(0).headline().text();
    }

    /** The issue within the limit: from its end, whole blocks are left out until it fits. */
    private static String fitted(String title, String clipping, String foot, String url) {
        String whole = FRAME.formatted(escaped(title), clipping, foot);
        if (size(whole) <= MOST_HTML_BYTES) {
            return whole;
        }
        String rest = "<p><a href=\"" + url + "\">The rest of this issue is on the site.</a></p>";
        Document document = Jsoup.parseBodyFragment(clipping);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        int spare = MOST_HTML_BYTES - size(FRAME.formatted(escaped(title), rest, foot));
        while (body.childNodeSize() > 0 && size(body.html()) > spare) {
            body.childNode(body.childNodeSize() - 1).remove();
        }
        return FRAME.formatted(escaped(title), body.html() + rest, foot);
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private String address(String path, Posting posting) {
        return base.resolve(path + posting.to().token()).toString();
    }

    private String messageId(Posting posting) {
        return "<" + posting.about() + "." + posting.letter() + "@" + base.getHost() + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
