package newsroom.publish.press;

import java.util.List;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.PrintedStory;

/** Plain text, 78 columns wide: for terminals and for e-mail. */
public final class TextPress {

    private static final int WIDTH = 78;

    private final StringBuilder page = new StringBuilder();

    private TextPress() {}

    public static String print(Issue issue) {
        TextPress press = new TextPress();
        press.head(issue);
        press.lead(issue);
        press.topStories(issue.topStories());
        press.briefly(issue.briefly());
        press.references(issue.topStories());
        return press.page.toString();
    }

    private void head(Issue issue) {
        Masthead head = Masthead.of(issue);
        int gap = Math.max(1, WIDTH - head.volume().length() - head.date().length());
        line(head.volume() + " ".repeat(gap) + head.date());
        line("Section · The Brief");
        line("");
        line(issue.title());
        line("");
        wrap("", "", issue.compiledBy());
        line("");
        line(head.issueLine());
    }

    private void lead(Issue issue) {
        if (issue.lead().isEmpty()) {
            return;
        }
        block("THE LEAD");
        PrintedStory story = issue.topStories().get(0);
        wrap("", "", sentences(issue.lead(), story));
    }

    private void topStories(List<PrintedStory> stories) {
        if (stories.isEmpty()) {
            return;
        }
        block("TOP STORIES");
        for (int i = 0; i < stories.size(); i++) {
            PrintedStory story = stories.get(i);
            String number = (i + 1) + ". ";
            wrap(number, "   ", Credits.headline(story));
            line("   " + Credits.standing(story));
            if (!story.summary().isEmpty()) {
                line("");
                wrap("   ", "   ", sentences(story.summary(), story));
            }
            Sentence why = story.whyItMatters();
            if (why != null) {
                line("");
                wrap("   ", "   ", "Why it matters: " + Credits.printed(why) + Credits.tag(why, story));
            }
            if (!story.bullets().isEmpty()) {
                line("");
            }
            story.bullets()
                    .forEach(bullet -> wrap("   • ", "     ", Credits.printed(bullet) + Credits.tag(bullet, story)));
            asides(story);
            line("");
            line("");
        }
    }

    private void asides(PrintedStory story) {
        for (Asides.Aside aside : Asides.of(story)) {
            line("");
            wrap("   ", "   ", aside.label() + ": " + aside.text());
        }
    }

    private void briefly(List<PrintedStory> stories) {
        if (stories.isEmpty()) {
            return;
        }
        block("ALSO ON THE DESK");
        stories.forEach(story -> wrap(
                "• ",
                "  ",
                Credits.headline(story) + " (" + Credits.standing(story) + ", "
                        + story.reports().get(0).source().publisher() + ")"));
    }

    private void references(List<PrintedStory> stories) {
        if (stories.isEmpty()) {
            return;
        }
        block("STORIES REFERENCED");
        for (int i = 0; i < stories.size(); i++) {
            for (Report report : Credits.references(stories.get(i))) {
                wrap((i + 1) + ". ", "   ", report.source().publisher() + ": " + report.title());
                line("   " + report.url());
            }
        }
    }

    /** A tag stands once behind neighbouring sentences of the same source. */
    private static String sentences(List<Sentence> sentences, PrintedStory story) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            String tag = Credits.tag(sentences.get(i), story);
            boolean goesOn = i + 1 < sentences.size() && tag.equals(Credits.tag(sentences.get(i + 1), story));
            text.append(i > 0 ? " " : "")
                    .append(Credits.printed(sentences.get(i)))
                    .append(goesOn ? "" : tag);
        }
        return text.toString();
    }

    private void block(String title) {
        line("");
        line("");
        line(title);
        line("");
    }

    private void wrap(String first, String next, String text) {
        StringBuilder line = new StringBuilder(first);
        int empty = first.length();
        for (String word : text.split("\\s+")) {
            if (line.length() > empty && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(next);
                empty = next.length();
            }
            line.append(line.length() > empty ? " " : "").append(word);
        }
        line(line.toString());
    }

    private void line(String text) {
        page.append(text.stripTrailing()).append('\n');
    }
}
