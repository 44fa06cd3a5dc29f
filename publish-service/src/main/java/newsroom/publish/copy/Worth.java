package newsroom.publish.copy;

import java.time.Instant;
import java.util.Optional;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.issue.Drop;
import newsroom.contracts.issue.Drop.Reason;
import newsroom.contracts.story.StoryKind;

/** Whether an event can be printed at all, whatever else lies on the desk. */
final class Worth {

    private Worth() {}

    /** Which rule leaves it out; empty where none does. */
    static Optional<Drop> less(Edition edition, Pooled pooled, Instant closedAt) {
        Brief brief = pooled.brief();
        int score = brief.cluster().score().outOfTen();
        String headline = brief.headline().text();
        Instant newest = brief.cluster().lastSeenAt();
        if (score < edition.minimumScore()) {
            return left(brief, Reason.BELOW_SCORE, score + " of ten, and the edition asks for " + edition.minimumScore());
        }
        if (newest.isBefore(closedAt.minus(edition.oldest()))) {
            return left(brief, Reason.TOO_OLD, "its newest report came at " + newest + ", " + edition.oldest() + " is the limit");
        }
        if (brief.cluster().publishers().isEmpty()) {
            return left(brief, Reason.NOT_REPORTED, "no outlet answers for it");
        }
        if (headline.endsWith("...") || headline.endsWith("…")) {
            return left(brief, Reason.CUT_HEADLINE, "its headline was cut off");
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
    static boolean isReported(Brief brief) {
        return brief.reports().stream().anyMatch(report -> report.kind() != StoryKind.POST);
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
