package newsroom.ingest.filing;

import java.util.regex.Pattern;
import newsroom.contracts.story.Extent;
import newsroom.ingest.feed.FeedEntry;
import newsroom.ingest.intake.RawItem;
import org.jspecify.annotations.Nullable;

/**
 * Whether a feed gives a whole text or a taste of it. A text that breaks off is a taste, whatever its length; else one of a
 * thousand characters is whole, as {@code StoryReader} reckons where nobody says.
 */
final class Fullness {

    private static final int WHOLE = 1_000;
    private static final Pattern TAG = Pattern.compile("<[^>]{0,2000}>");

    /** How feeds end what goes on elsewhere: an ellipsis, with or without "read more" or the like behind it. */
    private static final Pattern BREAKS_OFF = Pattern.compile(
            "(\\.\\.\\.|…|\\[…]|\\[\\.\\.\\.])\\s*(\\W*(continue reading|read (more|on)|more|keep reading)\\b.{0,80})?\\s*$|"
                    + "\\b(continue reading|read more|keep reading)\\b.{0,80}$",
            Pattern.CASE_INSENSITIVE);

    private Fullness() {}

    static Extent of(FeedEntry entry) {
        return of(longer(entry.content(), entry.summary()));
    }

    static boolean isThin(RawItem item) {
        Extent extent = item.extent() == null ? of(item.text()) : item.extent();
        return extent == Extent.SUMMARY || extent == Extent.HEADLINE;
    }

    /** Feeds put their text into the one, the other, or both; the longer says more. */
    static @Nullable String longer(@Nullable String content, @Nullable String summary) {
        if (content == null || summary == null) {
            return content == null ? summary : content;
        }
        return content.length() >= summary.length() ? content : summary;
    }

    private static Extent of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Extent.HEADLINE;
        }
        String words = TAG.matcher(text)
                .replaceAll(" ")
                .replaceAll("(\\s|&nbsp;)+", " ")
                .replace("&#8230;", "…")
                .replace("&hellip;", "…")
                .strip();
        String end = words.substring(Math.max(0, words.length() - 200));
        return words.length() < WHOLE || BREAKS_OFF.matcher(end).find() ? Extent.SUMMARY : Extent.FULL;
    }
}
