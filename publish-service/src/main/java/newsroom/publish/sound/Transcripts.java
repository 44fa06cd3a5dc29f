package newsroom.publish.sound;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Captions and chapters as files: WebVTT, SubRip, and the two JSON formats of Podcasting 2.0. */
public final class Transcripts {

    private static final JsonFactory JSON = new JsonFactory();

    private Transcripts() {}

    public static String vtt(List<Cue> cues) {
        StringBuilder text = new StringBuilder("WEBVTT\n");
        for (Cue cue : cues) {
            text.append("\n%s --> %s\n<v %s>%s\n"
                    .formatted(time(cue.start(), '.'), time(cue.end(), '.'), plain(cue.speaker()), plain(cue.text())));
        }
        return text.toString();
    }

    public static String srt(List<Cue> cues) {
        StringBuilder text = new StringBuilder();
        int number = 1;
        for (Cue cue : cues) {
            text.append("%d\n%s --> %s\n%s: %s\n\n"
                    .formatted(
                            number++,
                            time(cue.start(), ','),
                            time(cue.end(), ','),
                            cue.speaker(),
                            oneLine(cue.text())));
        }
        return text.toString();
    }

    public static String json(List<Cue> cues) {
        return written(json -> {
            json.writeStartObject();
            json.writeStringField("version", "1.0.0");
            json.writeArrayFieldStart("segments");
            for (Cue cue : cues) {
                json.writeStartObject();
                json.writeStringField("speaker", cue.speaker());
                json.writeNumberField("startTime", millis(cue.start()));
                json.writeNumberField("endTime", millis(cue.end()));
                json.writeStringField("body", cue.text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    public static String chapters(List<Chapter> chapters) {
        return written(json -> {
            json.writeStartObject();
            json.writeStringField("version", "1.2.0");
            json.writeArrayFieldStart("chapters");
            for (Chapter chapter : chapters) {
                json.writeStartObject();
                json.writeNumberField("startTime", millis(chapter.start()));
                json.writeStringField("title", chapter.title());
                if (!chapter.link().isEmpty()) {
                    json.writeStringField("url", chapter.link());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    private static String written(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes everything", e);
        }
        return text.toString();
    }

    private static double millis(double seconds) {
        return Id3Tag.millis(seconds) / 1000.0;
    }

    private static String time(double seconds, char point) {
        int all = Id3Tag.millis(seconds);
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                all / 3_600_000,
                all / 60_000 % 60,
                all / 1000 % 60,
                point,
                all % 1000);
    }

    /** WebVTT reads these three as markup. */
    private static String plain(String text) {
        return oneLine(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
