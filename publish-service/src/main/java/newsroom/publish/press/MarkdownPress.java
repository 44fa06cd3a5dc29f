package newsroom.publish.press;

import java.util.List;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.PrintedStory;

/** Markdown (CommonMark). Sources' words are escaped, so that they cannot become markup or links of their own. */
public final class MarkdownPress {

    private final StringBuilder page = new StringBuilder();

    private MarkdownPress() {}

    public static String print(Issue issue) {
        MarkdownPress press = new MarkdownPress();
        Masthead head = Masthead.of(issue);
        press.paragraph("# " + escaped(issue.title()));
        press.paragraph("*" + head.longDate() + " · No. " + issue.number() + " · " + head.volume() + "*");
        press.paragraph(escaped(issue.compiledBy()));
        if (!issue.lead().isEmpty()) {
            press.paragraph("## The lead");
            press.paragraph(press.sentences(issue.lead(), issue.topStories().get(0)));
        }
        press.topStories(issue.topStories());
        press.briefly(issue.briefly());
        press.references(issue.topStories());
        return press.page.toString();
    }

    private void topStories(List<PrintedStory> stories) {
        if (!stories.isEmpty()) {
            paragraph("## Top stories");
        }
        for (int i = 0; i < stories.size(); i++) {
            PrintedStory story = stories.get(i);
            paragraph("### " + (i + 1) + ". " + escaped(Credits.headline(story)));
            paragraph("*" + Credits.standing(story) + "*");
            if (!story.summary().isEmpty()) {
                paragraph(sentences(story.summary(), story));
            }
            Sentence why = story.whyItMatters();
            if (why != null) {
                paragraph("**Why it matters:** " + sentence(why, story));
            }
            story.bullets()
                    .forEach(bullet ->
                            page.append("- ").append(sentence(bullet, story)).append('\n'));
            page.append(story.bullets().isEmpty() ? "" : "\n");
            for (Asides.Aside aside : Asides.of(story)) {
                paragraph("**" + aside.label() + ":** " + escaped(aside.text()));
            }
        }
    }

    private void briefly(List<PrintedStory> stories) {
        if (!stories.isEmpty()) {
            paragraph("## Also on the desk");
            stories.forEach(story -> page.append("- ")
                    .append(link(Credits.headline(story), story.reports().get(0).url()))
                    .append(" (")
                    .append(Credits.standing(story))
                    .append(")\n"));
            page.append('\n');
        }
    }

    private void references(List<PrintedStory> stories) {
        if (!stories.isEmpty()) {
            paragraph("## Stories referenced");
        }
        for (int i = 0; i < stories.size(); i++) {
            for (Report report : Credits.references(stories.get(i))) {
                page.append("- ")
                        .append(i + 1)
                        .append(" · ")
                        .append(escaped(report.source().publisher()))
                        .append(": ")
                        .append(link(report.title(), report.url()))
                        .append('\n');
            }
        }
    }

    private String sentences(List<Sentence> sentences, PrintedStory story) {
        return String.join(
                " ",
                sentences.stream().map(sentence -> sentence(sentence, story)).toList());
    }

    private static String sentence(Sentence sentence, PrintedStory story) {
        return escaped(Credits.printed(sentence) + Credits.tag(sentence, story));
    }

    private static String link(String text, String url) {
        return "[" + escaped(text) + "](<"
                + url.replace("\\", "%5C").replace("<", "%3C").replace(">", "%3E") + ">)";
    }

    static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|~&])", "\\\\$1");
    }

    private void paragraph(String text) {
        page.append(text).append("\n\n");
    }
}
