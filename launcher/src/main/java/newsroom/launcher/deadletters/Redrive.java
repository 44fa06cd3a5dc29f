package newsroom.launcher.deadletters;

import java.time.Instant;
import newsroom.contracts.Topics;

/**
 * Says the story of a letter again, where that helps. Letters of later topics are refused: their readers take the desk's
 * places in order and have passed this one, so that a record put back would be passed over without a word.
 */
public final class Redrive {

    private final Rack rack;
    private final IngestDoor ingest;

    public Redrive(Rack rack, IngestDoor ingest) {
        this.rack = rack;
        this.ingest = ingest;
    }

    /** Why the letter cannot be driven again; empty when it can. */
    public static String refusal(Letter letter) {
        if (letter.isStory()) {
            return "";
        }
        return letter.topic().equals(Topics.STORIES_INGESTED)
                ? "NO_STORY its headers do not say that it is a story"
                : "PLACE_PASSED the readers of " + letter.topic() + " are past it; set them back, see docs/topics.md";
    }

    /** What became of it, for a line to read; in the book when its story is on its way. */
    public Outcome drive(Letter letter, Instant now, String by) {
        String refusal = refusal(letter);
        if (!refusal.isEmpty()) {
            return new Outcome(false, refusal);
        }
        IngestDoor.Answer answer = ingest.rerun(letter.body());
        if (answer.done()) {
            rack.write(new Handling(letter.id(), Handling.Action.REDRIVEN, now, by, answer.code()));
        }
        return new Outcome(answer.done(), answer.code());
    }

    /** Whether it was driven again, and what was said. */
    public record Outcome(boolean driven, String said) {}
}
