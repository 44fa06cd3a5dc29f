package newsroom.ingest.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import newsroom.ingest.feed.FeedState;
import org.jspecify.annotations.NullUnmarked;

/** A feed between two visits. */
@Entity
@Table(name = "source")
@NullUnmarked
class SourceEntity {

    @Id
    String name;

    String etag;
    String lastModified;
    Instant nextDueAt;
    Instant lastSuccessAt;
    String code;
    int failures;

    void take(FeedState state) {
        name = state.source();
        etag = state.etag();
        lastModified = state.lastModified();
        nextDueAt = state.nextDueAt();
        lastSuccessAt = state.lastSuccessAt();
        code = state.code();
        failures = state.failures();
    }

    FeedState state() {
        return new FeedState(name, etag, lastModified, nextDueAt, lastSuccessAt, code, failures);
    }
}
