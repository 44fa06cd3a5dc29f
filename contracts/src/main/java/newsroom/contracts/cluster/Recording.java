package newsroom.contracts.cluster;

import java.util.List;
import java.util.Optional;
import newsroom.contracts.Checks;
import newsroom.contracts.cluster.Span.Part;

/**
 * Where an episode can be heard, and when those places of its transcript are said that a brief cites.
 *
 * @param url of the audio, http or https, without a fragment
 * @param moments in the order of speech; none where the transcript has no times
 */
public record Recording(String url, List<Moment> moments) {
    public Recording {
        Checks.filled("recording", url);
        moments = List.copyOf(moments);
        if (!url.startsWith("https://") && !url.startsWith("http://")) {
            throw new IllegalArgumentException("a recording is neither http nor https");
        }
        if (url.contains("#")) {
            throw new IllegalArgumentException("a recording's address has a fragment already");
        }
    }

    /** When the words of a span begin to be said, in seconds; empty for words that are not known to be said. */
    public Optional<Long> seconds(Span span) {
        return moments.stream()
                .filter(moment -> span.part() == Part.TRANSCRIPT)
                .filter(moment -> moment.start() <= span.start() && span.start() < moment.end())
                .map(moment -> moment.startMillis() / 1000)
                .findFirst();
    }

    /** The audio from there on: a media fragment (W3C Media Fragments URI 1.0, 4.2.1), which browsers follow. */
    public String from(long seconds) {
        return url + "#t=" + seconds;
    }

    /**
     * When a stretch of the transcript is said.
     *
     * @param start its first character
     * @param end after its last character
     * @param startMillis from the beginning of the audio
     */
    public record Moment(int start, int end, long startMillis) {
        public Moment {
            Checks.atLeast("moment start", 0, start);
            Checks.atLeast("moment end", start + 1L, end);
            Checks.atLeast("moment", 0, startMillis);
        }
    }
}
