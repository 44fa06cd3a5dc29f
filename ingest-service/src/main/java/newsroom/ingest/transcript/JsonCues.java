package newsroom.ingest.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.ingest.json.Json;
import org.jspecify.annotations.Nullable;

/** The JSON of the podcast namespace, {@code segments[].{speaker, startTime, endTime, body}}, and Whisper's. */
final class JsonCues {

    private JsonCues() {}

    static List<Cue> read(String text) {
        Object root = Json.read(text);
        Object segments = Json.member(root, "segments").orElse(root);
        List<Cue> cues = new ArrayList<>();
        for (Object segment : Json.elements(segments)) {
            Json.text(segment, "body")
                    .or(() -> Json.text(segment, "text"))
                    .ifPresent(words -> cues.add(cue(segment, words)));
        }
        return cues;
    }

    private static Cue cue(Object segment, String words) {
        Long start = millis(Json.number(segment, "startTime").or(() -> Json.number(segment, "start")));
        Long end = millis(Json.number(segment, "endTime").or(() -> Json.number(segment, "end")));
        Optional<String> speaker = Json.text(segment, "speaker").map(String::strip);
        Optional<Label> label = speaker.isPresent() ? Optional.empty() : Label.of(words.strip());
        return new Cue(
                speaker.or(() -> label.map(Label::speaker)).orElse(null),
                start,
                start == null || end == null ? null : Math.max(start, end),
                label.map(Label::rest).orElse(words));
    }

    private static @Nullable Long millis(Optional<Double> seconds) {
        return seconds.filter(time -> time >= 0 && time < 10_000_000)
                .map(time -> Math.round(time * 1_000))
                .orElse(null);
    }
}
