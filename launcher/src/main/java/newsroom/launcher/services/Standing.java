package newsroom.launcher.services;

/** How far the whole newsroom has come, at one moment. */
public record Standing(Intake intake, Tally scoring, Tally summarize, Tally publish) {

    /** Whether every story that was read has been through scoring and summarize; publish may still be printing. */
    public boolean summarized() {
        long last = intake.ingested();
        return intake.finished() && scoring.waiting() == 0 && scoring.through() >= last && summarize.through() >= last;
    }

    /**
     * Whether publish, too, has seen everything it is going to see.
     *
     * @param lastBrief the place in the desk's order of the last brief that was sent to it, 0 when there is none;
     *     declined stories make no brief
     */
    public boolean drained(long lastBrief) {
        return summarized() && publish.through() >= lastBrief;
    }
}
