package newsroom.publish.press;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.cluster.Recording;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Span;

/**
 * When something is said in an episode.
 *
 * @param clock as people read it, such as {@code 12:31} and {@code 1:02:31}
 * @param url of the audio from there on
 */
public record Moment(String clock, String url) {

    /** Of the first place whose moment is known. */
    public static Optional<Moment> of(List<Span> evidence, Collection<Report> reports) {
        return evidence.stream().flatMap(span -> of(span, reports).stream()).findFirst();
    }

    private static Optional<Moment> of(Span span, Collection<Report> reports) {
        return reports.stream()
                .filter(report -> report.story().equals(span.story()))
                .flatMap(report -> Optional.ofNullable(report.recording()).stream())
                .flatMap(recording -> at(recording, span).stream())
                .findFirst();
    }

    private static Optional<Moment> at(Recording recording, Span span) {
        return recording.seconds(span).map(seconds -> new Moment(clock(seconds), recording.from(seconds)));
    }

    /** @param seconds from the beginning */
    static String clock(long seconds) {
        return seconds < 3600
                ? "%d:%02d".formatted(seconds / 60, seconds % 60)
                : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
