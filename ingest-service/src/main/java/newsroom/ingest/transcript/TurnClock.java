package newsroom.ingest.transcript;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a character of a turn is said: within a cue, in proportion to its place there.
 *
 * @param starts of each cue's text in the turn's, ascending
 */
record TurnClock(List<Cue> cues, int[] starts) {

    /** Milliseconds, or nothing where the transcript does not say. */
    @Nullable
    Long at(int place) {
        int found = Arrays.binarySearch(starts, place);
        int index = found >= 0 ? found : Math.max(0, -found - 2);
        Cue cue = cues.get(index);
        int offset = place - starts[index];
        if (cue.start() == null || offset == 0) {
            return cue.start();
        }
        if (cue.end() == null) {
            return null;
        }
        double share = Math.min(1, (double) offset / cue.text().length());
        return cue.start() + Math.round((cue.end() - cue.start()) * share);
    }
}
