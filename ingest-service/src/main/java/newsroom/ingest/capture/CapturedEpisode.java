package newsroom.ingest.capture;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.story.Chapter;
import newsroom.contracts.story.Episode;
import newsroom.contracts.story.Segment;
import newsroom.contracts.story.Transcript;
import newsroom.ingest.intake.PlainText;
import newsroom.wire.OutsideJson;
import org.jspecify.annotations.Nullable;

/** The episode in an object of a capture, with its transcript. Times are seconds from the beginning of the audio. */
final class CapturedEpisode {

    private static final int MOST_CHAPTERS = 500;
    private static final int SEGMENT_LIMIT = 20_000;
    private static final double LONGEST_SECONDS = 100 * 3_600;

    private CapturedEpisode() {}

    /** Nothing when the object has no episode; that its kind says so is enough for the intake. */
    static @Nullable Episode of(JsonNode object, String source) {
        JsonNode episode = object.path("episode");
        Transcript transcript = transcript(object.path("transcript"));
        if (!episode.isObject() && transcript == null) {
            return null;
        }
        String show = PlainText.line(orElse(OutsideJson.text(episode, "show"), source), 200);
        Long seconds = OutsideJson.whole(episode, "seconds");
        return show.isEmpty()
                ? null
                : new Episode(
                        show,
                        CapturedDiscussion.address(episode, "audio_url"),
                        OutsideJson.text(episode, "audio_type"),
                        seconds == null || seconds < 1 ? null : seconds,
                        chapters(episode.path("chapters")),
                        transcript);
    }

    private static List<Chapter> chapters(JsonNode given) {
        List<Chapter> chapters = new ArrayList<>();
        for (JsonNode each : given) {
            Long start = millis(each, "start");
            String title = PlainText.line(orElse(OutsideJson.text(each, "title"), ""), 500);
            if (start != null && !title.isEmpty() && chapters.size() < MOST_CHAPTERS) {
                chapters.add(new Chapter(start, title, CapturedDiscussion.address(each, "url")));
            }
        }
        return chapters;
    }

    private static @Nullable Transcript transcript(JsonNode given) {
        List<Segment> segments = new ArrayList<>();
        long room = Transcript.TEXT_LIMIT;
        boolean cut = false;
        for (JsonNode each : given.path("segments")) {
            Segment segment = segment(each);
            room -= segment == null ? 0 : segment.text().length() + 1L;
            cut = cut || room < 0;
            if (segment != null && !cut) {
                segments.add(segment);
            }
        }
        boolean machine = "machine".equals(OutsideJson.text(given, "by"));
        return segments.isEmpty()
                ? null
                : new Transcript(
                        machine ? Transcript.By.MACHINE : Transcript.By.PUBLISHER,
                        CapturedDiscussion.address(given, "url"),
                        cut,
                        segments);
    }

    private static @Nullable Segment segment(JsonNode given) {
        String text = PlainText.line(orElse(OutsideJson.text(given, "text"), ""), SEGMENT_LIMIT);
        String speaker = PlainText.line(orElse(OutsideJson.text(given, "speaker"), ""), 200);
        Long start = millis(given, "start");
        Long end = millis(given, "end");
        boolean runsBack = start == null || end == null || end < start;
        return text.isEmpty()
                ? null
                : new Segment(speaker.isEmpty() ? null : speaker, start, runsBack ? null : end, text);
    }

    private static @Nullable Long millis(JsonNode object, String name) {
        Double seconds = OutsideJson.number(object, name);
        return seconds == null || seconds < 0 || seconds > LONGEST_SECONDS ? null : Math.round(seconds * 1_000);
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
