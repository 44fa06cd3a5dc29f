package newsroom.ingest.community;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsroom.contracts.story.Comment;
import newsroom.contracts.story.Discussion;

/**
 * When a discussion is looked at again, and which change of it is said.
 *
 * <p>A discussion is looked at 1, 3, 8 and 24 hours after its story was read, and no more once a look found it as the
 * look before had left it: at most four looks a story, each about as far away as all before it together, because
 * communities spend their attention in the first hours and fall off by a power of time.
 *
 * <p>A change is said when points or comments, counted from twenty, have doubled or halved since the last time they were
 * said ({@code more + 20 >= 2 * (less + 20)}), or when the first comments could be read, or when at least half of the
 * top comments are others. Attention is judged by its magnitude, so a doubling is the least step that can matter; the
 * twenty keep small numbers from being news. More change is never less material, and a fall counts like a rise, so that
 * votes which a community took back are not believed for ever.
 */
public final class DiscussionPolicy {

    private static final List<Duration> LOOKS =
            List.of(Duration.ofHours(1), Duration.ofHours(3), Duration.ofHours(8), Duration.ofHours(24));

    private static final long FLOOR = 20;

    private DiscussionPolicy() {}

    /** When a story's discussion is looked at first. */
    public static Instant firstLook(Instant readAt) {
        return readAt.plus(LOOKS.get(0));
    }

    /**
     * When it is looked at after a look; nothing when it has come to rest or is a day old.
     *
     * @param readAt when the story was read first
     * @param lookedAt when the last look was
     * @param before what was known before that look
     * @param now what it found
     */
    public static Optional<Instant> nextLook(Instant readAt, Instant lookedAt, Discussion before, Discussion now) {
        boolean moved = before.points() != now.points() || before.comments() != now.comments();
        // The first hour is too short to call a discussion dead.
        boolean early = lookedAt.isBefore(readAt.plus(LOOKS.get(1)));
        return moved || early ? upcoming(readAt, lookedAt) : Optional.empty();
    }

    /** When it is looked at after a look that failed: with the next one, not at once. */
    public static Optional<Instant> upcoming(Instant readAt, Instant lookedAt) {
        return LOOKS.stream()
                .map(readAt::plus)
                .filter(at -> at.isAfter(lookedAt))
                .findFirst();
    }

    /**
     * Whether the change is said.
     *
     * @param said the discussion as it was said last, with the story or in an update
     */
    public static boolean isMaterial(Discussion said, Discussion now) {
        return isAnotherMagnitude(said.points(), now.points())
                || isAnotherMagnitude(said.comments(), now.comments())
                || isAnotherTalk(said.top(), now.top());
    }

    private static boolean isAnotherMagnitude(long one, long other) {
        double less = Math.min(one, other);
        double more = Math.max(one, other);
        return more + FLOOR >= 2 * (less + FLOOR);
    }

    private static boolean isAnotherTalk(List<Comment> said, List<Comment> now) {
        if (now.isEmpty()) {
            return false;
        }
        Set<String> others = new HashSet<>(names(now));
        others.removeAll(names(said));
        return 2 * others.size() >= now.size();
    }

    /** A comment that its author edits stays the same comment. */
    private static Set<String> names(List<Comment> comments) {
        return comments.stream()
                .map(comment -> comment.url() != null ? comment.url() : comment.author() + "|" + comment.text())
                .collect(Collectors.toSet());
    }
}
