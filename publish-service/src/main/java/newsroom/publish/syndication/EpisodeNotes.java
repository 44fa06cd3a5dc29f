package newsroom.publish.syndication;

import java.net.URI;
import java.util.List;
import newsroom.publish.show.Episode;
import newsroom.publish.show.Notes;
import newsroom.publish.sound.Chapter;

/** Show notes as HTML of the few tags that players show: paragraphs, lists, links. */
final class EpisodeNotes {

    private final StringBuilder html = new StringBuilder();

    private EpisodeNotes() {}

    /**
     * @param disclosure that a machine makes the show
     * @param base of the site
     */
    static String of(Episode episode, String disclosure, URI base) {
        EpisodeNotes notes = new EpisodeNotes();
        notes.paragraph(escaped(episode.summary()));
        episode.notes().corrections().forEach(note -> notes.paragraph("<b>Correction:</b> " + escaped(note)));
        notes.chapters(episode.chapters());
        notes.sources(episode.notes().sources());
        notes.paragraph(link(base.resolve("/issues/" + episode.issue()).toString(), "Read the issue")
                + " with every sentence's source. " + escaped(disclosure));
        return notes.html.toString();
    }

    /** Times are written so that players make them ways into the sound. */
    private void chapters(List<Chapter> chapters) {
        list("Chapters", chapters.stream().map(EpisodeNotes::chapter).toList());
    }

    private static String chapter(Chapter chapter) {
        String sources = chapter.link().isEmpty() ? "" : " (" + link(chapter.link(), "sources") + ")";
        return "(" + clock((long) chapter.start()) + ") " + escaped(chapter.title()) + sources;
    }

    private void sources(List<Notes.Source> sources) {
        list(
                "Sources",
                sources.stream()
                        .map(source -> escaped(source.publisher()) + ": " + link(source.url(), source.title()))
                        .toList());
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            paragraph("<b>" + heading + "</b>");
            html.append("<ul>");
            items.forEach(item -> html.append("<li>").append(item).append("</li>"));
            html.append("</ul>");
        }
    }

    private void paragraph(String content) {
        html.append("<p>").append(content).append("</p>");
    }

    private static String link(String url, String words) {
        return "<a href=\"" + escaped(url) + "\">" + escaped(words) + "</a>";
    }

    private static String clock(long seconds) {
        return "%02d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
