package newsroom.scoring.fingerprint;

import java.time.Instant;
import newsroom.contracts.Checks;
import newsroom.contracts.DeskEvent;
import newsroom.contracts.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * A story is ready for its decision. Internal to scoring; nobody else reads it.
 *
 * @param story absent for a record that could not be read: its place in the order is passed over, so that the desk
 *     does not wait for it for ever
 */
public record StoryFingerprinted(
        long sequence, @Nullable Story story, @Nullable Fingerprint fingerprint) implements DeskEvent {

    public static final String TYPE = "newsroom.story.fingerprinted.v1";

    public StoryFingerprinted {
        Checks.atLeast("sequence", 1, sequence);
        if ((story == null) != (fingerprint == null)) {
            throw new IllegalArgumentException("a story and its fingerprint go together");
        }
    }

    /** The place of a record that went to the dead letters. */
    public static StoryFingerprinted unreadable(long sequence) {
        return new StoryFingerprinted(sequence, null, null);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return story == null ? "unreadable-" + sequence : story.id().toString();
    }

    @Override
    public Instant occurredAt() {
        return story == null ? Instant.EPOCH : story.fetchedAt();
    }
}
