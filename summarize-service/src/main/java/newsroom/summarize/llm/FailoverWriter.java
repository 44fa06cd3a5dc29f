package newsroom.summarize.llm;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import newsroom.summarize.rewrite.Assignment;
import newsroom.summarize.rewrite.Purse;
import newsroom.summarize.rewrite.Scorebook;
import newsroom.summarize.rewrite.Writer;
import org.jboss.logging.Logger;

/**
 * Asks the configured engines in their order until one writes. An engine that is busy or down is asked again after a
 * pause, one that keeps failing is left alone for a while. What a call can cost at most is reserved before it.
 */
public final class FailoverWriter implements Writer {

    private static final Logger LOG = Logger.getLogger(FailoverWriter.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final List<ModelLine> lines;
    private final CallLimits limits;
    private final Purse purse;
    private final Scorebook scorebook;
    private final InstantSource clock;

    public FailoverWriter(
            List<Engine> engines, CallLimits limits, Purse purse, Scorebook scorebook, InstantSource clock) {
        java.net.http.HttpClient http = BoundedHttp.client();
        this.lines = engines.stream()
                .map(engine ->
                        new ModelLine(engine, Models.of(engine, limits, BoundedHttp.builder(http, limits)), limits))
                .toList();
        this.limits = limits;
        this.purse = purse;
        this.scorebook = scorebook;
        this.clock = clock;
    }

    @Override
    public Reply write(Assignment assignment) {
        Reason reason = Reason.NOBODY;
        for (ModelLine line : lines) {
            Reply reply = ask(line, assignment);
            if (reply instanceof Written) {
                return reply;
            }
            reason = worse(reason, ((Declined) reply).reason());
        }
        return new Declined(reason);
    }

    /** What can pass by itself is what the caller should know of. */
    private static Reason worse(Reason before, Reason now) {
        return before == Reason.UNAVAILABLE || now == Reason.UNAVAILABLE ? Reason.UNAVAILABLE : now;
    }

    private Reply ask(ModelLine line, Assignment assignment) {
        Reason reason = Reason.UNAVAILABLE;
        for (int attempt = 1; attempt <= limits.attempts(); attempt++) {
            if (!line.breaker().lets(clock.instant())) {
                return new Declined(reason);
            }
            LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            long tokens = ModelLine.estimate(assignment) + limits.outputTokens();
            long micros = line.engine().micros(tokens - limits.outputTokens(), limits.outputTokens());
            if (!purse.reserve(day, tokens, micros)) {
                return new Declined(Reason.BUDGET);
            }
            try {
                return written(line, assignment, day, tokens, micros);
            } catch (CallFailed e) {
                reason = e.code() == CallFailed.Code.UNREADABLE || e.code() == CallFailed.Code.REPLY_TOO_LONG
                        ? Reason.UNREADABLE
                        : Reason.UNAVAILABLE;
                if (!e.code().isPassing() || attempt == limits.attempts() || !rested(e, attempt)) {
                    return new Declined(reason);
                }
            }
        }
        return new Declined(reason);
    }

    private Reply written(ModelLine line, Assignment assignment, LocalDate day, long tokens, long micros) {
        Engine engine = line.engine();
        Instant start = clock.instant();
        try {
            Reception reception = line.call(assignment);
            line.breaker().worked();
            long cost = engine.micros(reception.inputTokens(), reception.outputTokens());
            purse.correct(day, reception.inputTokens() + reception.outputTokens() - tokens, cost - micros);
            count(engine, "written", start, reception.inputTokens(), reception.outputTokens(), cost);
            return new Written(reception.draft(), engine.name());
        } catch (CallFailed e) {
            Instant now = clock.instant();
            line.breaker().failed(now);
            boolean billed = e.code() != CallFailed.Code.UNREACHABLE && e.statusCode() == 0;
            if (!billed) {
                purse.correct(day, -tokens, -micros);
            }
            count(engine, e.code().word(), start, 0, 0, billed ? micros : 0);
            LOG.warnf("engine=%s outcome=%s status=%d", engine.name(), e.code().word(), e.statusCode());
            throw e;
        }
    }

    private void count(Engine engine, String outcome, Instant start, long input, long output, long micros) {
        long millis = Duration.between(start, clock.instant()).toMillis();
        scorebook.call(engine.name(), outcome, millis, input, output, micros);
    }

    /** Waits before the next attempt; false when the server wants more patience than we have. */
    private boolean rested(CallFailed failed, int attempt) {
        Duration pause = failed.retryAfter().orElse(limits.backoff().multipliedBy(1L << Math.min(attempt - 1, 10)));
        if (pause.compareTo(LONGEST_PAUSE) > 0) {
            return false;
        }
        try {
            Thread.sleep(pause.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
