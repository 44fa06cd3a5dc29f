package newsroom.ingest.legwork;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.story.Episode;
import newsroom.contracts.story.Extent;
import newsroom.contracts.story.Story;
import newsroom.ingest.followup.FollowUps;
import newsroom.ingest.intake.Intake;
import newsroom.ingest.intake.RawItem;
import newsroom.ingest.intake.Reading;
import newsroom.ingest.intake.Refusal;

/**
 * From lead to story: findings are added as they come, and when nothing is left to wait for, or the deadline has passed,
 * the lead is filed with what is there. A lead is never lost and never waits longer than its deadline.
 */
public final class Leads {

    private static final int TRIES = 3;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(3);

    private final Intake intake;
    private final LeadShelf shelf;
    private final FollowUps followUps;
    private final Duration patience;

    /** @param patience how long an item waits for its errands at the most */
    public Leads(Intake intake, LeadShelf shelf, FollowUps followUps, Duration patience) {
        this.intake = intake;
        this.shelf = shelf;
        this.followUps = followUps;
        this.patience = patience;
    }

    /**
     * Opens a lead; needs a transaction.
     *
     * @return why it is none: the story is known, or the lead is open
     */
    public Optional<Refusal> open(Story story, RawItem item, List<Errand> errands, Instant now) {
        Lead lead = new Lead(story.id(), item.source(), item, now.plus(patience));
        return intake.knows(story.id()) || !shelf.open(lead, errands, now)
                ? Optional.of(Refusal.ALREADY_INGESTED)
                : Optional.empty();
    }

    /** Errands to run now; needs a transaction. */
    public List<Assignment> take(Instant now, Duration lease, int most) {
        return shelf.take(now, lease, most);
    }

    /** Notes what came of an errand, and files the lead when it was the last; needs a transaction. */
    public void settle(Assignment errand, Finding finding, Instant now) {
        Optional<Lead> held = shelf.hold(errand.lead());
        if (held.isEmpty()) {
            // Filed at its deadline, while we were out.
            return;
        }
        Lead lead = held.get();
        if (finding instanceof Finding.Later later) {
            Instant again = now.plus(later.pause().compareTo(usual(errand)) > 0 ? later.pause() : usual(errand));
            if (isPatient(errand) && again.isBefore(lead.deadline())) {
                shelf.putOff(errand, later.code(), again);
            } else {
                shelf.end(errand, later.code());
            }
        } else if (finding instanceof Finding.Nothing nothing) {
            shelf.end(errand, nothing.code());
        } else if (shelf.end(errand, "DONE")) {
            shelf.keep(lead.with(enriched(lead.item(), finding)));
        }
    }

    /**
     * Files leads that have nothing left to wait for; needs a transaction.
     *
     * @return how many
     */
    public int file(Instant now, int most) {
        List<Lead> ripe = shelf.ripe(now, most);
        for (Lead lead : ripe) {
            Reading reading = intake.read(lead.item());
            intake.take(lead.source(), List.of(reading)).forEach(followUps::open);
            shelf.close(lead.id());
        }
        return ripe.size();
    }

    /** Audio is written down in many short runs, each of which goes on where the last one ended. */
    private static boolean isPatient(Assignment errand) {
        return errand.errand().kind() == Errand.Kind.AUDIO || errand.attempts() < TRIES;
    }

    private static Duration usual(Assignment errand) {
        if (errand.errand().kind() == Errand.Kind.AUDIO) {
            return Duration.ZERO;
        }
        return FIRST_WAIT.multipliedBy(1L << Math.min(errand.attempts() - 1, 4));
    }

    private static RawItem enriched(RawItem item, Finding finding) {
        if (finding instanceof Finding.Page page) {
            return item.withPage(page.canonical(), page.text(), Extent.FULL, page.author(), page.published());
        }
        if (finding instanceof Finding.Spoken spoken) {
            Episode was = episode(item);
            return item.withEpisode(new Episode(
                    was.show(), was.audioUrl(), was.audioType(), was.seconds(), was.chapters(), spoken.transcript()));
        }
        if (finding instanceof Finding.Parts parts) {
            Episode was = episode(item);
            return item.withEpisode(new Episode(
                    was.show(), was.audioUrl(), was.audioType(), was.seconds(), parts.chapters(), was.transcript()));
        }
        return finding instanceof Finding.Talk talk ? item.withDiscussion(talk.discussion()) : item;
    }

    private static Episode episode(RawItem item) {
        return item.episode() != null ? item.episode() : new Episode(item.source(), null, null, null, List.of(), null);
    }
}
