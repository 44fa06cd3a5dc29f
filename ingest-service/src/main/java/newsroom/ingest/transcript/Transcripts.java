package newsroom.ingest.transcript;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import newsroom.contracts.story.Segment;
import newsroom.contracts.story.Transcript;
import newsroom.ingest.json.Json;
import newsroom.ingest.transcript.Heard.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads the transcripts of {@code podcast:transcript}: SubRip, WebVTT, JSON, HTML and plain text, with or without
 * Markdown. The same speech gives the same text in every format: captions are put together into what one speaker says in
 * one go, and that is cut at its sentences.
 */
public final class Transcripts {

    private static final int BYTES = 5 * 1024 * 1024;
    private static final int CUES = 100_000;

    private static final Pattern TIMED = Pattern.compile("(?m)^\\s*(\\d+:)?\\d{1,2}:\\d{2}[,.]\\d{1,3}\\s*-->");
    private static final Pattern TAGS = Pattern.compile("(?i)<(!doctype|html|body|p|cite|div|br)[\\s>/]");

    private Transcripts() {}

    /**
     * @param type as the feed or the server names it; the bytes are believed first, types are often wrong
     */
    public static Heard read(byte[] bytes, @Nullable String type) {
        if (bytes.length > BYTES) {
            return new Heard.Refused(Reason.TRANSCRIPT_LIMIT);
        }
        try {
            List<Cue> cues = cues(decoded(bytes), type == null ? "" : type.toLowerCase(Locale.ROOT));
            if (cues.size() > CUES) {
                return new Heard.Refused(Reason.TRANSCRIPT_LIMIT);
            }
            List<Segment> segments = Turns.segments(cues);
            return segments.isEmpty() ? new Heard.Refused(Reason.TRANSCRIPT_MALFORMED) : new Heard.Words(segments);
        } catch (Json.Broken e) {
            return new Heard.Refused(e.isLimit() ? Reason.TRANSCRIPT_LIMIT : Reason.TRANSCRIPT_MALFORMED);
        }
    }

    /** The transcript of the segments, cut before the first that does not fit. */
    public static Transcript transcript(Transcript.By by, @Nullable String url, List<Segment> segments) {
        int room = Transcript.TEXT_LIMIT;
        int end = 0;
        while (end < segments.size() && segments.get(end).text().length() < room) {
            room -= segments.get(end).text().length() + 1;
            end++;
        }
        return new Transcript(by, url, end < segments.size(), segments.subList(0, end));
    }

    private static List<Cue> cues(String text, String type) {
        String start = text.stripLeading();
        if (start.startsWith("WEBVTT")
                || type.contains("vtt") && TIMED.matcher(start).find()) {
            return Captions.web(start);
        }
        if (start.startsWith("{") || start.startsWith("[{") || type.contains("json")) {
            return JsonCues.read(start);
        }
        if (TIMED.matcher(start.length() > 4_000 ? start.substring(0, 4_000) : start)
                .find()) {
            return Captions.subRip(start);
        }
        return type.contains("html") || TAGS.matcher(start).find() ? HtmlCues.read(start) : PlainCues.read(start);
    }

    private static String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0x1FD;
            return new String(bytes, wide ? StandardCharsets.UTF_16 : Charset.forName("windows-1252"));
        }
    }
}
