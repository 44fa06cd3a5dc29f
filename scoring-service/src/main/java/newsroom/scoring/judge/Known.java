package newsroom.scoring.judge;

import java.util.Optional;
import newsroom.contracts.story.Discussion;
import newsroom.scoring.likeness.Sketch;
import org.jspecify.annotations.Nullable;

/** A filed story in memory, laid out for comparison, with its discussion as it stands now. */
final class Known {

    private final Filed filed;
    private final Sketch sketch;
    private final int[] shingles;
    private @Nullable Discussion discussion;

    Known(Filed filed) {
        this.filed = filed.light();
        this.sketch = Sketch.of(filed.fingerprint());
        this.shingles = filed.fingerprint().shingleValues();
        this.discussion = filed.discussion();
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

    boolean isReport() {
        return filed.verdict().outcome().isReport();
    }

    Optional<Discussion> discussion() {
        return Optional.ofNullable(discussion);
    }

    void discussed(Discussion now) {
        discussion = now;
    }
}
