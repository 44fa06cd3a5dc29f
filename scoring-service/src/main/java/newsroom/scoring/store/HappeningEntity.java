package newsroom.scoring.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import newsroom.contracts.story.DiscussionUpdated;
import newsroom.scoring.judge.Merger;
import newsroom.wire.EventCodec;
import org.jspecify.annotations.NullUnmarked;

/** Something besides a verdict that changed what the desk has in mind: a discussion moved on, or clusters merged. */
@Entity
@Table(name = "happening")
@NullUnmarked
class HappeningEntity {

    @Id
    long sequence;

    Instant at;
    boolean isMerger;
    byte[] body;

    static HappeningEntity of(Merger merger) {
        return of(merger.sequence(), merger.at(), true, merger);
    }

    static HappeningEntity of(DiscussionUpdated discussion) {
        return of(discussion.sequence(), discussion.asOf(), false, discussion);
    }

    private static HappeningEntity of(long sequence, Instant at, boolean isMerger, Object body) {
        HappeningEntity row = new HappeningEntity();
        row.sequence = sequence;
        row.at = at;
        row.isMerger = isMerger;
        row.body = EventCodec.bytes(body);
        return row;
    }
}
