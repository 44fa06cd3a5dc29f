package newsroom.scoring.judge;

import newsroom.contracts.DeskEvent;

/** Says what was decided, together with the caller's transaction. */
public interface VerdictAnnouncer {

    /** A verdict on a story, a cluster that stands otherwise, or two clusters that are one. */
    void announce(DeskEvent event);
}
