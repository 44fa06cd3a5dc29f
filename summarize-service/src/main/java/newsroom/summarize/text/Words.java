package newsroom.summarize.text;

import newsroom.contracts.cluster.Span;
import newsroom.contracts.story.Episode;
import newsroom.contracts.story.Story;

/** The characters that spans of a story are counted in. */
public final class Words {

    private Words() {}

    /** Empty for a part that the story does not have. */
    public static String of(Story story, Span.Part part) {
        return switch (part) {
            case TITLE -> story.title();
            case TEXT -> story.text();
            case TRANSCRIPT -> transcript(story.episode());
            case COMMENT -> story.discussion() == null ? "" : story.discussion().text();
        };
    }

    /** The characters of a span, or empty where the story does not reach so far. */
    public static String of(Story story, Span span) {
        String words = of(story, span.part());
        return span.end() <= words.length() ? words.substring(span.start(), span.end()) : "";
    }

    private static String transcript(@org.jspecify.annotations.Nullable Episode episode) {
        return episode == null || episode.transcript() == null
                ? ""
                : episode.transcript().text();
    }
}
