package newsroom.ingest.store;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import newsroom.ingest.beat.TrackRecord;
import org.jspecify.annotations.NullUnmarked;

/** How a source has done. */
@Embeddable
@NullUnmarked
class RecordColumns {

    Instant lastSuccessAt;
    Instant failingSince;
    String code;
    String detail;
    boolean unreadable;
    long entries;
    long news;
    long whole;
    long unchanged;
    long failed;

    void take(TrackRecord of) {
        lastSuccessAt = of.lastSuccessAt();
        failingSince = of.failingSince();
        code = of.code();
        detail = of.detail();
        unreadable = of.unreadable();
        entries = of.entries();
        news = of.news();
        whole = of.whole();
        unchanged = of.unchanged();
        failed = of.failed();
    }

    TrackRecord record() {
        return new TrackRecord(
                lastSuccessAt, failingSince, code, detail, unreadable, entries, news, whole, unchanged, failed);
    }
}
