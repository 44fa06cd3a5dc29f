package newsroom.publish.copy;

import java.time.Instant;
import java.util.Optional;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.issue.Drop;
import newsroom.contracts.issue.Drop.Reason;
import newsroom.contracts.story.StoryKind;

/** Whether an event can be printed at all, whatever else lies on the desk. */
public final class Worth {

    /** Outlets that make a bare headline worth telling in full. */
    private static final int CARRIED = 3;

    /** A post has no headline: its first words serve, and end where a headline would have no room. */
    private static final int CUT = 100;

    private Worth() {}

    /** Which rule leaves it out; empty where none does. */
    static Optional<Drop> less(Edition edition, Pooled pooled, Instant closedAt) {
        Brief brief = pooled.brief();
        if (pooled.left() != null) {
            return Optional.of(pooled.left());
        }
        int score = brief.cluster().score().outOfTen();
        Instant newest = brief.cluster().lastSeenAt();
        if (score < edition.minimumScore()) {
            return left(
                    brief, Reason.BELOW_SCORE, score + " of ten, and the edition asks for " + edition.minimumScore());
        }
        if (newest.isBefore(closedAt.minus(edition.oldest()))) {
            return left(
                    brief,
                    Reason.TOO_OLD,
                    "its newest report came at " + newest + ", " + edition.oldest() + " is the limit");
        }
        if (brief.cluster().publishers().isEmpty()) {
            return left(brief, Reason.NOT_REPORTED, "no outlet answers for it");
        }
        if (isCut(brief)) {
            return left(brief, Reason.CUT_HEADLINE, "its headline was cut off, or holds an address");
        }
        if (pooled.told() == Told.IN_FULL && Updates.of(pooled).isEmpty()) {
            return left(brief, Reason.TOLD_BEFORE, "the edition told of it and no later report brings a new figure");
        }
        if (pooled.told() == Told.BRIEFLY && !isReported(brief)) {
            return left(brief, Reason.TOLD_BEFORE, "the edition gave its headline before");
        }
        return Optional.empty();
    }

    static Drop drop(Brief brief, Reason reason, String because) {
        return new Drop(brief.cluster().id(), brief.headline().text(), reason, because);
    }

    private static Optional<Drop> left(Brief brief, Reason reason, String because) {
        return Optional.of(drop(brief, reason, because));
    }

    /** Somebody wrote about it; posts alone are no report. */
    public static boolean isReported(Brief brief) {
        return brief.reports().stream().anyMatch(report -> report.kind() != StoryKind.POST);
    }

    private static boolean isCut(Brief brief) {
        String headline = brief.headline().text();
        boolean isRun = headline.length() >= CUT && !headline.matches("(?s).*[.!?”\"')]$") && !isReported(brief);
        return headline.endsWith("...") || headline.endsWith("…") || headline.contains("://") || isRun;
    }

    /** News, and more to tell of it than a headline; or so many tell it that the headline is news enough. */
    static boolean hasWords(Brief brief) {
        return isNews(brief)
                && (!brief.summary().isEmpty() || brief.cluster().publishers().size() >= CARRIED);
    }

    /** Something happened, by its headline; what many carry did, whatever their headlines look like. */
    public static boolean isNews(Brief brief) {
        return isReported(brief)
                && (brief.cluster().publishers().size() >= CARRIED
                        || !Features.is(brief.headline().text()));
    }

    /** More than one outlet stands behind it. */
    static boolean isShared(Brief brief) {
        return brief.cluster().publishers().size() > 1;
    }

    static boolean isPaper(Brief brief) {
        return brief.reports().stream().allMatch(report -> report.kind() == StoryKind.PAPER);
    }

    /** The closest topic; a name of its own for an event without one, which fills no topic's places. */
    static String topic(Brief brief) {
        return brief.cluster().topics().isEmpty()
                ? brief.cluster().id().toString()
                : brief.cluster().topics().get(0).name();
    }
}
