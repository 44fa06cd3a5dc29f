package newsroom.ingest.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** SubRip ({@code .srt}) and WebVTT ({@code .vtt}): timed captions, a blank line between them. */
final class Captions {

    private static final Pattern TIMING = Pattern.compile(
            "^\\s*((?:\\d{1,4}:)?\\d{1,2}:\\d{2}[,.]\\d{1,3})\\s*-->\\s*((?:\\d{1,4}:)?\\d{1,2}:\\d{2}[,.]\\d{1,3})");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]{1,100})>");
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:[cibuvs]|ruby|rt|lang|font|em|strong)(?:[.\\s][^>]{0,200})?>|<[\\d:.]{5,15}>|\\{\\\\[^}]{0,50}\\}");
    private static final Pattern ENDED = Pattern.compile(".*[.!?…\"”')\\]♪-]\\s*");

    private final List<Cue> cues = new ArrayList<>();
    private List<String> before = List.of();
    private long beforeEnd = -1;

    private Captions() {}

    static List<Cue> subRip(String text) {
        return new Captions().read(text);
    }

    static List<Cue> web(String text) {
        return new Captions().read(text);
    }

    private List<Cue> read(String text) {
        for (String block : text.replace("\r\n", "\n").replace('\r', '\n').split("\n[ \t]*\n+")) {
            List<String> lines = Arrays.asList(block.strip().split("\n"));
            for (int i = 0; i < Math.min(2, lines.size()); i++) {
                Matcher timing = TIMING.matcher(lines.get(i));
                if (timing.find()) {
                    caption(timing, lines.subList(i + 1, lines.size()));
                    break;
                }
            }
        }
        return named(cues);
    }

    private void caption(Matcher timing, List<String> lines) {
        long start = Times.read(timing.group(1)).orElse(0L);
        long end = Math.max(start, Times.read(timing.group(2)).orElse(start));
        List<String> fresh = withoutRolled(lines, start);
        before = lines;
        beforeEnd = end;
        String text = String.join(" ", fresh);
        Matcher voice = VOICE.matcher(text);
        int from = 0;
        String speaker = null;
        while (voice.find()) {
            add(speaker, start, end, text.substring(from, voice.start()));
            speaker = voice.group(1).strip();
            from = voice.end();
        }
        add(speaker, start, end, text.substring(from));
    }

    /** Live captions scroll: a caption repeats the last line of the one before it. */
    private List<String> withoutRolled(List<String> lines, long start) {
        boolean follows = !before.isEmpty() && !lines.isEmpty() && start <= beforeEnd + 100;
        if (!follows || !plain(lines.get(0)).equals(plain(before.get(before.size() - 1)))) {
            return lines;
        }
        return lines.size() > 1 || start < beforeEnd ? lines.subList(1, lines.size()) : lines;
    }

    private void add(@Nullable String voice, long start, long end, String marked) {
        String text = plain(marked);
        if (!text.isEmpty()) {
            cues.add(new Cue(voice, start, end, text));
        }
    }

    /** Names in front of captions. In the middle of a sentence only one that stands in front of a sentence elsewhere. */
    private static List<Cue> named(List<Cue> cues) {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < cues.size(); i++) {
            if (i == 0 || ENDED.matcher(cues.get(i - 1).text()).matches()) {
                Label.of(cues.get(i).text()).ifPresent(label -> known.add(label.speaker()));
            }
        }
        return cues.stream()
                .map(cue -> cue.speaker() != null
                        ? cue
                        : Label.of(cue.text())
                                .filter(label -> known.contains(label.speaker()))
                                .map(label -> new Cue(label.speaker(), cue.start(), cue.end(), label.rest()))
                                .orElse(cue))
                .toList();
    }

    private static String plain(String marked) {
        return Parser.unescapeEntities(TAG.matcher(marked).replaceAll(""), false)
                .strip();
    }
}
