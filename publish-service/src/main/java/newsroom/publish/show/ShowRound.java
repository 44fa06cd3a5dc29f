package newsroom.publish.show;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import newsroom.contracts.issue.Issue;
import newsroom.publish.issue.PrintedIssues;
import newsroom.publish.show.ShowJobs.Job;
import newsroom.publish.sound.Mastering;
import newsroom.publish.sound.UnsoundException;

/**
 * Makes the show of a job. The voices are tried in their order, each with the whole show, so that no two are heard in one;
 * where none can, the issue stays in writing, with the reason.
 */
public final class ShowRound {

    /** How long a turn, or the mastering, may take before another process may begin the show again. */
    public static final Duration IN_HAND = Duration.ofMinutes(10);

    private static final int ATTEMPTS = 3;

    private final ShowJobs jobs;
    private final PrintedIssues issues;
    private final List<Voice> voices;
    private final ShowMaker maker;
    private final Bench bench;
    private final Ledger ledger;
    private final Settings settings;

    /**
     * What shows share.
     *
     * @param spoken how what is written is said
     * @param budget characters that a show may send out of the house
     */
    public record Settings(
            URI site, Function<String, newsroom.publish.spoken.Spoken> spoken, CoverPress covers, int budget) {}

    /** @param voices the one that is asked first, first */
    public ShowRound(
            ShowJobs jobs,
            PrintedIssues issues,
            List<Voice> voices,
            Mastering mastering,
            Bench bench,
            Ledger ledger,
            Settings settings) {
        this.jobs = jobs;
        this.issues = issues;
        this.voices = List.copyOf(voices);
        this.maker = new ShowMaker(new Speaking(bench, ledger, settings.budget()), mastering, bench);
        this.bench = bench;
        this.ledger = ledger;
        this.settings = settings;
    }

    /** @param clock asked again and again: a show takes minutes */
    public void make(Job job, Supplier<Instant> clock) {
        Optional<Issue> issue = issues.byId(job.issue()).map(PrintedIssues.Printed::issue);
        if (issue.isEmpty()) {
            leave(job, "ISSUE_GONE: there is no such issue any more");
            return;
        }
        Screenplay screenplay = new Screenplay(issue.get(), settings.site(), settings.spoken());
        List<Spoken> turns = screenplay.turns();
        if (turns.isEmpty()) {
            leave(job, "NO_CONVERSATION: the issue has none");
            return;
        }
        ledger.dropped(job.issue(), screenplay.dropped());
        try {
            make(job, issue.get(), turns, clock);
        } catch (Speaking.Lost e) {
            ledger.failed("LEASE_LOST");
        } catch (IOException | UncheckedIOException e) {
            ledger.failed("SHOW_FILES");
            if (job.attempt() >= ATTEMPTS) {
                leave(job, "SHOW_FILES: " + e.getMessage());
            }
        }
    }

    private void make(Job job, Issue issue, List<Spoken> turns, Supplier<Instant> clock) throws IOException {
        String reason = "NO_VOICE: no voice is at hand";
        for (Voice voice : voices) {
            try {
                ShowMaker.Made made =
                        maker.make(issue, turns, voice, settings.covers().small(issue.title()), () -> hold(job, clock));
                try {
                    if (made.objection().isEmpty()) {
                        boolean ours = jobs.publish(job, made.episode(), made.file(), clock.get());
                        ledger.ended(ours ? "episode" : "lost");
                        return;
                    }
                    reason = made.objection().get();
                } finally {
                    bench.discard(made.file());
                }
            } catch (VoiceException | UnsoundException e) {
                reason = String.valueOf(e.getMessage());
            }
            ledger.failed(reason.replaceAll(":.*", ""));
        }
        leave(job, reason);
    }

    private void hold(Job job, Supplier<Instant> clock) {
        if (!jobs.hold(job, clock.get().plus(IN_HAND))) {
            throw new Speaking.Lost();
        }
    }

    private void leave(Job job, String reason) {
        jobs.write(job, reason);
        ledger.ended("notes");
    }
}
