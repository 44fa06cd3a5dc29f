package newsroom.ingest.transcript;

import java.util.ArrayList;
import java.util.List;
import newsroom.ingest.intake.PlainText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The HTML of the podcast namespace: {@code <cite>} names the speaker, {@code <time>} says when, {@code <p>} what. Pages
 * without {@code <cite>} are read like plain text, a paragraph a block.
 */
final class HtmlCues {

    private static final int DEPTH = 50;

    private HtmlCues() {}

    static List<Cue> read(String html) {
        Document page = Parser.htmlParser().setMaxDepth(DEPTH).parseInput(html, "");
        if (page.selectFirst("cite") == null) {
            for (Element name : page.select("p > strong:first-child, p > b:first-child")) {
                name.prependText("**").appendText("**");
            }
            return PlainCues.read(String.join(
                    "\n\n",
                    PlainText.paragraphs(page.body(), element -> false).lines().toList()));
        }
        return cited(page);
    }

    private static List<Cue> cited(Document page) {
        List<Cue> cues = new ArrayList<>();
        String speaker = null;
        Long start = null;
        for (Element element : page.select("cite, time, p, li, blockquote")) {
            switch (element.normalName()) {
                case "cite" -> speaker = name(element);
                case "time" -> start = Times.read(element.text()).orElse(null);
                default -> {
                    String words = element.select("p, li, blockquote").size() > 1 ? "" : words(element);
                    if (!words.isBlank()) {
                        cues.add(new Cue(speaker, start, null, words));
                        start = null;
                    }
                }
            }
        }
        return cues;
    }

    private static String words(Element paragraph) {
        return PlainText.paragraphs(paragraph, element -> element.normalName().matches("cite|time"))
                .replace('\n', ' ');
    }

    private static @Nullable String name(Element cite) {
        String name = cite.text().replaceFirst("\\s*[:：]\\s*$", "").strip();
        return name.isEmpty() ? null : name;
    }
}
