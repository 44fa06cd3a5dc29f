package newsroom.scoring.judge;

import newsroom.contracts.story.StoryScored;

/** Says a verdict, together with the caller's transaction. */
public interface VerdictAnnouncer {

    void announce(StoryScored event);
}
