package newsroom.benchmarks.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One transcript in each format of {@code podcast:transcript}, as publishers' tools write them. */
final class Renderings {

    private static final int CAPTION = 60;
    private static final int WORD_MILLIS = 400;

    private Renderings() {}

    /** @param seconds when it begins */
    private record Caption(String speaker, boolean first, double seconds, double end, String words) {}

    static Map<String, String> of(Talk talk) {
        List<Caption> captions = captions(talk);
        Map<String, String> all = new LinkedHashMap<>();
        all.put("srt", subRip(captions));
        all.put("vtt", web(captions));
        all.put("json", json(captions));
        all.put("html", html(talk));
        all.put("text", text(talk));
        return all;
    }

    private static List<Caption> captions(Talk talk) {
        List<Caption> captions = new ArrayList<>();
        double clock = 0;
        for (Talk.Turn turn : talk.turns()) {
            boolean first = true;
            for (String words : wrapped(turn.words())) {
                double end = clock + words.split(" ").length * WORD_MILLIS / 1000.0;
                captions.add(new Caption(turn.speaker(), first, clock, end, words));
                clock = end;
                first = false;
            }
        }
        return captions;
    }

    private static List<String> wrapped(String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (line.length() + word.length() > CAPTION) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().strip());
        return lines.stream().filter(found -> !found.isEmpty()).toList();
    }

    private static String subRip(List<Caption> captions) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < captions.size(); i++) {
            Caption caption = captions.get(i);
            out.append(i + 1)
                    .append('\n')
                    .append(time(caption.seconds, ','))
                    .append(" --> ")
                    .append(time(caption.end, ','));
            out.append('\n')
                    .append(caption.first ? caption.speaker + ": " : "")
                    .append(caption.words)
                    .append("\n\n");
        }
        return out.toString();
    }

    private static String web(List<Caption> captions) {
        StringBuilder out = new StringBuilder("WEBVTT\n\n");
        for (Caption caption : captions) {
            out.append(time(caption.seconds, '.'))
                    .append(" --> ")
                    .append(time(caption.end, '.'))
                    .append("\n<v ");
            out.append(caption.speaker)
                    .append('>')
                    .append(escaped(caption.words))
                    .append("\n\n");
        }
        return out.toString();
    }

    private static String json(List<Caption> captions) {
        List<String> segments = captions.stream()
                .map(caption -> String.format(
                        Locale.ROOT,
                        "{\"speaker\":\"%s\",\"startTime\":%.3f,\"endTime\":%.3f,\"body\":\"%s\"}",
                        quoted(caption.speaker),
                        caption.seconds,
                        caption.end,
                        quoted(caption.words)))
                .toList();
        return "{\"version\":\"1.0.0\",\"segments\":[" + String.join(",\n", segments) + "]}";
    }

    private static String html(Talk talk) {
        StringBuilder out = new StringBuilder();
        talk.turns()
                .forEach(turn -> out.append("<cite>")
                        .append(escaped(turn.speaker()))
                        .append(":</cite>\n<time>0:00</time>\n<p>")
                        .append(escaped(turn.words()))
                        .append("</p>\n"));
        return out.toString();
    }

    private static String text(Talk talk) {
        StringBuilder out = new StringBuilder();
        talk.turns()
                .forEach(turn -> out.append(turn.speaker())
                        .append(": ")
                        .append(turn.words())
                        .append("\n\n"));
        return out.toString();
    }

    private static String time(double seconds, char point) {
        long millis = Math.round(seconds * 1000);
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                point,
                millis % 1000);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", " ");
    }
}
