package newsroom.publish.issue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.desk.Quiet;
import newsroom.contracts.desk.Template;
import newsroom.contracts.issue.ClosedBy;
import newsroom.contracts.issue.IssuePublished;
import newsroom.publish.copy.Copy;
import newsroom.publish.copy.Told;

/**
 * Fills issues and closes them: at their quota or their deadline, whichever comes first. Two entrances, one decision:
 * {@link #lay} when a brief arrives, {@link #look} when time has passed.
 *
 * <p>The shelf holds the desk for the length of a transaction, so that of several replicas one closes an issue and the
 * others find it closed.
 */
public final class PublishingDesk {

    private final List<Edition> editions;
    private final Clocking clocking;
    private final Deadlines deadlines;
    private final IssueShelf shelf;
    private final IssueAnnouncer announcer;
    private final Press press;

    public PublishingDesk(
            List<Edition> editions,
            Clocking clocking,
            Deadlines deadlines,
            IssueShelf shelf,
            IssueAnnouncer announcer,
            Press press) {
        this.editions = List.copyOf(editions);
        this.clocking = clocking;
        this.deadlines = deadlines;
        this.shelf = shelf;
        this.announcer = announcer;
        this.press = press;
    }

    /**
     * Lays briefs on the desk in the order given; needs a transaction. One from a place that was passed opens and closes
     * nothing.
     */
    public void lay(List<ClusterSummarized> briefs) {
        long through = shelf.through();
        for (ClusterSummarized event : briefs) {
            if (event.sequence() > through) {
                through = event.sequence();
                lay(event);
            } else {
                // The same brief in other words, or one that comes again: the shelf keeps the newer revision.
                keep(event.brief());
            }
        }
        shelf.moveTo(through);
    }

    /**
     * Two clusters turned out to be one event: the one's name means the other from here on, so that no edition tells of
     * it twice. Needs a transaction; without effect the second time. Briefs that say whom they absorbed do it by
     * themselves.
     */
    public void merge(ClusterId from, ClusterId into) {
        shelf.through();
        join(from, into);
    }

    private void keep(Brief brief) {
        shelf.keep(brief);
        brief.absorbed().forEach(from -> join(from, brief.cluster().id()));
    }

    private void join(ClusterId from, ClusterId into) {
        if (from.equals(into)) {
            throw new IllegalArgumentException("a cluster cannot be merged into itself: " + from);
        }
        ClusterId older = shelf.mergedInto(into).orElse(into);
        if (shelf.mergedInto(from).isEmpty() && !older.equals(from)) {
            shelf.merge(from, older);
        }
    }

    /** Closes what is due by the clock on the wall; needs a transaction. Without effect where stories tell the time. */
    public void look(Instant now) {
        if (clocking == Clocking.WALL) {
            long through = shelf.through();
            editions.forEach(
                    edition -> shelf.open(edition.name()).ifPresent(issue -> closeIfDue(edition, issue, now, through)));
        }
    }

    private void lay(ClusterSummarized event) {
        Brief brief = event.brief();
        ClusterId cluster = brief.cluster().id();
        keep(brief);
        boolean isMerged = shelf.mergedInto(cluster).isPresent();
        for (Edition edition : editions) {
            OpenIssue issue = openAt(edition, event);
            boolean isNews = shelf.told(edition.name(), cluster) != Told.IN_FULL
                    || !brief.findings().whatIsNew().isEmpty();
            if (isMerged || !isNews || !Takes.brief(edition, brief)) {
                continue;
            }
            shelf.pool(issue, cluster);
            if (isFull(edition, issue, brief)) {
                closeFull(edition, issue, event);
            }
        }
    }

    /**
     * Episodes meet when so many speak of one event. Other editions are full by the number of events; one that was full of
     * nothing worth telling, or paused, is full again when as much came once more.
     */
    private boolean isFull(Edition edition, OpenIssue issue, Brief brief) {
        if (edition.template() == Template.PODCAST_INTELLIGENCE) {
            return brief.episodes().size() >= edition.quota();
        }
        int events = shelf.poolSize(issue);
        return events >= edition.quota() && events % edition.quota() == 0;
    }

    /** The issue that is open at the time of the event, after closing what was due before it. */
    private OpenIssue openAt(Edition edition, ClusterSummarized event) {
        Instant asOf = event.asOf();
        if (clocking == Clocking.STORIES) {
            shelf.open(edition.name()).ifPresent(issue -> closeIfDue(edition, issue, asOf, event.sequence() - 1));
        }
        return shelf.open(edition.name()).orElseGet(() -> begin(edition, asOf));
    }

    private void closeIfDue(Edition edition, OpenIssue issue, Instant now, long sequence) {
        if (now.isBefore(issue.deadline())) {
            return;
        }
        Instant closedAt = clocking == Clocking.STORIES ? issue.deadline() : now;
        int events = shelf.poolSize(issue);
        boolean enough =
                !isPaused(edition) && (events >= edition.minimum() || (edition.quiet() == Quiet.SHORT && events > 0));
        if (!enough) {
            postpone(edition, issue, now);
            return;
        }
        compose(edition, issue, closedAt, ClosedBy.DEADLINE).ifPresent(composed -> {
            if (composed.issue().topStories().isEmpty()) {
                postpone(edition, issue, now);
            } else {
                print(issue, composed, sequence);
            }
        });
    }

    /** Too little, or nothing worth telling: an empty issue never takes the place of the last good one. */
    private void postpone(Edition edition, OpenIssue issue, Instant now) {
        Instant later = deadlines.next(edition, now);
        shelf.postpone(issue, issue.postponedTo(later, day(edition, later)));
    }

    /** An issue that is full of nothing worth telling stays open: an empty one never takes the last good one's place. */
    private void closeFull(Edition edition, OpenIssue issue, ClusterSummarized event) {
        if (isPaused(edition)) {
            return;
        }
        compose(edition, issue, event.asOf(), ClosedBy.QUOTA)
                .filter(composed -> !composed.issue().topStories().isEmpty())
                .ifPresent(composed -> print(issue, composed, event.sequence()));
    }

    private boolean isPaused(Edition edition) {
        return shelf.paused(edition.name()).isPresent();
    }

    private Optional<Composed> compose(Edition edition, OpenIssue issue, Instant closedAt, ClosedBy by) {
        LocalDate first = shelf.firstSlot(edition.name()).orElse(issue.slot());
        Copy copy = Copies.of(edition, issue, shelf.pooled(issue), closedAt, shelf);
        return press.compose(issue, copy, first, closedAt, by);
    }

    private void print(OpenIssue issue, Composed composed, long sequence) {
        shelf.close(issue, composed.issue(), composed.draft());
        announcer.announce(new IssuePublished(sequence, composed.issue()));
    }

    private OpenIssue begin(Edition edition, Instant now) {
        Instant after = shelf.lastClosed(edition.name())
                .map(OpenIssue::deadline)
                .filter(now::isBefore)
                .orElse(now);
        Instant deadline = deadlines.next(edition, after);
        if (Duration.between(now, deadline).compareTo(edition.shortestOpen()) < 0) {
            deadline = deadlines.next(edition, deadline);
        }
        int number = shelf.lastClosed(edition.name()).map(OpenIssue::number).orElse(0) + 1;
        OpenIssue issue = new OpenIssue(edition.name(), number, day(edition, deadline), now, deadline);
        shelf.begin(issue);
        return issue;
    }

    private static LocalDate day(Edition edition, Instant deadline) {
        return deadline.atZone(edition.zone()).toLocalDate();
    }
}
