package newsroom.scoring.judge;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import newsroom.contracts.story.Discussion;
import newsroom.scoring.likeness.Sketch;
import org.jspecify.annotations.Nullable;

/** A filed story in memory, laid out for comparison, with its discussion as it stands now. */
final class Known {

    private final Filed filed;
    private final Sketch sketch;
    private final int[] shingles;
    private final Genre genre;
    private Talk.@Nullable Heard heard;

    Known(Filed filed) {
        this.filed = filed.light();
        this.sketch = Sketch.of(filed.fingerprint());
        this.shingles = filed.fingerprint().shingleValues();
        this.genre = Genre.of(filed.kind(), filed.title());
        this.heard = heard(filed.discussion(), filed.at());
    }

    Filed filed() {
        return filed;
    }

    Sketch sketch() {
        return sketch;
    }

    int[] shingles() {
        return shingles;
    }

    Genre genre() {
        return genre;
    }

    /** Papers are each an event of their own, whatever words a field shares; lists and advertisements report none. */
    boolean canReportWith(Known other) {
        boolean papers = genre == Genre.PAPER && other.genre == Genre.PAPER;
        return !papers && !genre.standsAlone() && !other.genre.standsAlone();
    }

    boolean isReport() {
        return filed.verdict().outcome().isReport();
    }

    /** Its discussion as it was heard last. */
    Optional<Talk.Heard> heard() {
        return Optional.ofNullable(heard);
    }

    void discussed(Discussion now, Instant asOf) {
        heard = heard(now, asOf);
    }

    private Talk.@Nullable Heard heard(@Nullable Discussion discussion, Instant asOf) {
        if (discussion == null) {
            return null;
        }
        Instant begun = filed.published() == null ? filed.at() : filed.published();
        double hours = Math.max(0, Duration.between(begun, asOf).toMinutes() / 60.0);
        return new Talk.Heard(filed.source().name(), hours, discussion);
    }
}
