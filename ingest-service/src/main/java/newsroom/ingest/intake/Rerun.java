package newsroom.ingest.intake;

import java.util.OptionalLong;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryIngested;

/**
 * Says a story again that came in and could not be judged, once whatever stood in its way is mended: at the end of the
 * desk's order, because its old place was passed. Said again from the same dead letter it changes nothing.
 */
public final class Rerun {

    private final StoryShelf shelf;
    private final StoryAnnouncer announcer;

    public Rerun(StoryShelf shelf, StoryAnnouncer announcer) {
        this.shelf = shelf;
        this.announcer = announcer;
    }

    /** Needs a transaction. */
    public Outcome of(StoryIngested dead) {
        long last = shelf.lastSequence();
        StoryId id = dead.story().id();
        OptionalLong place = shelf.placeOf(id);
        if (place.isEmpty()) {
            return Outcome.STORY_UNKNOWN;
        }
        if (place.getAsLong() != dead.sequence()) {
            return Outcome.ALREADY_RERUN;
        }
        shelf.moveToEnd(id, last + 1);
        announcer.announce(new StoryIngested(last + 1, dead.story()));
        return Outcome.RERUN;
    }

    /** What became of it. */
    public enum Outcome {
        /** It is on its way, at a place of its own. */
        RERUN,
        /** This desk never took that story in. */
        STORY_UNKNOWN,
        /** It has another place by now than the dead letter says. */
        ALREADY_RERUN
    }
}
