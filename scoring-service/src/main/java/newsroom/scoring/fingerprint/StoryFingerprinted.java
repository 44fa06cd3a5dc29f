package newsroom.scoring.fingerprint;

import java.time.Instant;
import newsroom.contracts.Checks;
import newsroom.contracts.DeskEvent;
import newsroom.contracts.story.DiscussionUpdated;
import newsroom.contracts.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * What stands at one place of the desk's order and is ready for its decision: a story with its fingerprint, or a
 * discussion. Internal to scoring; nobody else reads it. With none of them, a record that could not be read: its place
 * is passed over, so that the desk does not wait for it for ever.
 */
public record StoryFingerprinted(
        long sequence,
        @Nullable Story story,
        @Nullable Fingerprint fingerprint,
        @Nullable DiscussionUpdated discussion) implements DeskEvent {

    public static final String TYPE = "newsroom.story.fingerprinted.v1";

    public StoryFingerprinted {
        Checks.atLeast("sequence", 1, sequence);
        if ((story == null) != (fingerprint == null) || (story != null && discussion != null)) {
            throw new IllegalArgumentException("a place holds a story with its fingerprint, or a discussion");
        }
    }

    public static StoryFingerprinted of(long sequence, Story story, Fingerprint fingerprint) {
        return new StoryFingerprinted(sequence, story, fingerprint, null);
    }

    /** A discussion has no fingerprint; it only keeps its turn. */
    public static StoryFingerprinted of(DiscussionUpdated discussion) {
        return new StoryFingerprinted(discussion.sequence(), null, null, discussion);
    }

    /** The place of a record that went to the dead letters. */
    public static StoryFingerprinted unreadable(long sequence) {
        return new StoryFingerprinted(sequence, null, null, null);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        if (story != null) {
            return story.id().toString();
        }
        return discussion != null ? discussion.subject() : "unreadable-" + sequence;
    }

    @Override
    public Instant occurredAt() {
        if (story != null) {
            return story.fetchedAt();
        }
        return discussion != null ? discussion.asOf() : Instant.EPOCH;
    }
}
