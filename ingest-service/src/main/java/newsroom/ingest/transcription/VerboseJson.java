package newsroom.ingest.transcription;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.story.Segment;
import newsroom.ingest.dictation.Heard;
import newsroom.ingest.intake.PlainText;
import newsroom.wire.OutsideJson;
import org.jspecify.annotations.Nullable;

/** The answer that OpenAI calls {@code verbose_json}: {@code segments} with {@code start}, {@code end} in seconds. */
final class VerboseJson {

    private static final int SEGMENT_LIMIT = 5_000;
    private static final double LONGEST_SECONDS = 100 * 3_600;

    private VerboseJson() {}

    static Heard read(byte[] body) {
        JsonNode answer;
        try {
            answer = OutsideJson.read(body);
        } catch (OutsideJson.Unfit e) {
            return new Heard.Nothing("TRANSCRIBER_GARBAGE", e.code(), true);
        }
        if (answer.path("segments").isArray() && !answer.path("segments").isEmpty()) {
            return new Heard.Words(segments(answer.path("segments")));
        }
        if (!answer.path("text").isTextual()) {
            return new Heard.Nothing("TRANSCRIBER_GARBAGE", "neither segments nor text", true);
        }
        String text = line(answer.path("text").textValue());
        return new Heard.Words(text.isEmpty() ? List.of() : List.of(new Segment(null, 0L, 0L, text)));
    }

    private static List<Segment> segments(JsonNode said) {
        List<Segment> segments = new ArrayList<>();
        long last = 0;
        for (JsonNode each : said) {
            String text = each.path("text").isTextual() ? line(each.path("text").textValue()) : "";
            if (!text.isEmpty()) {
                // Times that run backwards are taken for the time before.
                long start = Math.max(last, millis(OutsideJson.number(each, "start"), last));
                long end = Math.max(start, millis(OutsideJson.number(each, "end"), start));
                segments.add(new Segment(null, start, end, text));
                last = start;
            }
        }
        return segments;
    }

    private static long millis(@Nullable Double seconds, long otherwise) {
        return seconds == null || seconds < 0 || seconds > LONGEST_SECONDS ? otherwise : Math.round(seconds * 1_000);
    }

    private static String line(String text) {
        return PlainText.line(text, SEGMENT_LIMIT);
    }
}
