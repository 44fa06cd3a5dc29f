package newsroom.faults.feed;

/**
 * What ingest answered for one item. Until it answers nobody knows whether it has it; the feeder asks until it does.
 *
 * @param story empty for a refusal
 */
public record Receipt(Item item, String outcome, String story) {

    /** Whether ingest says that it has the story, now or from before. */
    public boolean taken() {
        return !story.isEmpty();
    }
}
