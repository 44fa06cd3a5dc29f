package newsroom.launcher.bulletin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import newsroom.launcher.house.OpenHouse;
import newsroom.launcher.house.Task;
import newsroom.launcher.ledger.Ledger;
import newsroom.launcher.ledger.Readers;
import newsroom.launcher.services.Desks;
import newsroom.launcher.services.Standing;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Waits until recorded stories have become issues, and shows the issues; after a replay the ledger, too. */
public final class Replaying implements Task {

    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Readers tell Kafka every few seconds how far they are; the last word may be late. */
    private static final Duration LAST_WORD = Duration.ofSeconds(20);

    private final Desks desks;
    private final Press press;
    private final Ledger ledger;
    private final Ways ways;
    private final Progress progress = new Progress();
    private final Silence silence = new Silence();
    private final OnAir onAir = new OnAir();
    private final Drained drained;

    private Drained.State state = Drained.State.AT_WORK;
    private @Nullable Instant through;
    private OptionalInt result = OptionalInt.empty();

    public Replaying(Desks desks, Press press, Ledger ledger, Ways ways) {
        this.desks = desks;
        this.press = press;
        this.ledger = ledger;
        this.ways = ways;
        this.drained = new Drained(ledger::lastBrief);
    }

    @Override
    public OptionalInt look(OpenHouse house) {
        if (result.isEmpty()) {
            try {
                read(house);
            } catch (KafkaException e) {
                // Whether Kafka is gone for good is for the house to find out; until then it is asked again.
                house.say("Kafka does not answer: " + e.getMessage());
            }
        }
        if (result.isEmpty()) {
            return result;
        }
        return ways.exit() && !house.training() && isHeard(house) ? result : OptionalInt.empty();
    }

    /** A newsroom that closed with its last issue would never make that issue's show. */
    private boolean isHeard(OpenHouse house) {
        OptionalLong due = desks.showsDue();
        boolean over = onAir.isOver(due, house.now());
        onAir.news().ifPresent(house::say);
        return over;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    private void read(OpenHouse house) {
        Optional<Standing> standing = desks.standing();
        silence.line(standing.isPresent() ? List.of() : desks.silent(), house.now())
                .ifPresent(house::say);
        if (standing.isPresent()) {
            follow(house, standing.get());
        } else if (ways.exit() && silence.forGood(house.now())) {
            result = OptionalInt.of(1);
        }
    }

    private void follow(OpenHouse house, Standing standing) {
        if (state == Drained.State.AT_WORK) {
            state = drained.look(standing, house.now());
            progress.line(standing, house.now()).ifPresent(house::say);
        }
        if (state != Drained.State.AT_WORK && ready(house.now())) {
            finish(house, standing);
        }
    }

    /** Whether there is nothing more worth waiting for before the result is shown. */
    private boolean ready(Instant now) {
        Instant since = through == null ? now : through;
        through = since;
        if (!since.plus(LAST_WORD).isAfter(now)) {
            return true;
        }
        if (!ways.withLedger()) {
            return !press.newsstand().all().isEmpty();
        }
        try (Readers readers = new Readers(desks.ports().bootstrapServers())) {
            return !readers.behind();
        }
    }

    private void finish(OpenHouse house, Standing standing) {
        // Asked before anything is printed: what fails here is tried again as a whole.
        Optional<Ledger.Page> page = ways.withLedger() ? Optional.of(ledger.page(standing.intake())) : Optional.empty();
        if (state == Drained.State.STALLED) {
            house.say("nothing has moved for a minute, though not every story is through");
        }
        int issues = press.print(house::say);
        if (issues == 0) {
            house.say("no issue was printed: no edition came to its quota or its deadline");
        }
        page.ifPresent(ledgerPage -> ledgerPage.lines().forEach(house::say));
        house.say("front page: http://127.0.0.1:" + desks.ports().http() + "/");
        boolean good = page.map(Ledger.Page::balanced).orElse(issues > 0);
        result = OptionalInt.of(good ? 0 : 1);
        close(house);
    }

    private void close(OpenHouse house) {
        if (!ways.exit()) {
            house.say("the newsroom stays open; Ctrl-C closes it");
        }
        if (ways.trains()) {
            house.train();
        }
    }

    /**
     * How a replay ends.
     *
     * @param withLedger whether the ledger is shown, and decides on the exit code
     * @param exit whether the newsroom closes when all is shown
     */
    public record Ways(boolean withLedger, boolean exit) {

        /** A replay that is to end is waited for by somebody; only the sample, which is run to try things, may wait. */
        boolean trains() {
            return !(withLedger && exit);
        }
    }
}
