package newsroom.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import newsroom.faults.fault.Fault;
import newsroom.faults.fault.Scene;
import newsroom.faults.feed.Feeder;
import newsroom.faults.feed.StoryMill;
import newsroom.faults.judge.Books;
import newsroom.faults.judge.Evidence;
import newsroom.faults.judge.Finding;
import newsroom.faults.judge.Gathering;
import newsroom.faults.judge.Judge;
import newsroom.faults.judge.Newsagent;
import newsroom.faults.judge.OffsetWatch;
import newsroom.faults.judge.Shown;
import newsroom.faults.site.Databases;
import newsroom.faults.site.Member;
import newsroom.faults.site.Site;
import newsroom.launcher.ledger.Readers;

/** Takes one newsroom through faults, one after the other, and judges it after each. */
final class Tour {

    private static final Duration DRAIN = Duration.ofMinutes(5);
    private static final Duration CONTROL_DRAIN = Duration.ofSeconds(30);
    private static final Duration BACK = Duration.ofMinutes(2);
    private static final int LOOKED_AT = 40;

    private final Site site;
    private final Feeder feeder;
    private final StoryMill mill;
    private final long seed;
    private final double rate;
    private final Consumer<String> diary;
    private final Settling settling;
    private final OffsetWatch offsets;

    private int made;
    private long planted;

    Tour(Site site, Feeder feeder, long seed, double rate, OffsetWatch offsets, Consumer<String> diary) {
        this.site = site;
        this.feeder = feeder;
        this.mill = new StoryMill(seed, "s" + seed);
        this.seed = seed;
        this.rate = rate;
        this.offsets = offsets;
        this.diary = diary;
        this.settling = new Settling(
                site.doors().bootstrapServers(), new Databases(site.doors().postgres()));
    }

    Row go(Fault fault) {
        diary.accept("== " + fault.id() + " " + fault.name() + ", " + fault.stories() + " stories");
        int called = site.calledBack().size();
        Random random = new Random(seed * 31 + fault.id().hashCode());
        Scene scene = new Scene(site, random, feeder, fault.stories(), offsets, diary);
        Thread sending = feeder.send(mill.next(fault.stories(), made), fault.perSecond(rate), settling::hasRoom);
        made += fault.stories();
        String done = strike(fault, scene);
        site.await("the end of the feed", () -> !sending.isAlive());
        boolean drained = site.pass(fault.id().equals(Fault.CONTROL) ? CONTROL_DRAIN : DRAIN, settling::settled);
        double seconds = drained ? scene.since().toMillis() / 1e3 : -1;
        site.pass(BACK, site::allReady);
        planted += scene.planted();
        List<Finding> findings = Judge.findings(evidence());
        findings.forEach(finding -> diary.accept(
                "   " + finding.invariant() + (finding.holds() ? " holds: " : " BROKEN: ") + finding.figures()));
        offsets.backwards().forEach(line -> diary.accept("   offset went back: " + line));
        List<String> calledBack =
                site.calledBack().subList(called, site.calledBack().size());
        return new Row(fault.id(), fault.name(), done, fault.stories(), seconds, calledBack, findings);
    }

    /** A fault that cannot be done as it was meant to is told as such; what it left is judged all the same. */
    private String strike(Fault fault, Scene scene) {
        try {
            return fault.strike(scene);
        } catch (IllegalStateException e) {
            return Row.NOT_DONE + e.getMessage();
        }
    }

    /** Everything that can be known now. */
    Evidence evidence() {
        Gathering gathering = Gathering.of(site.doors().bootstrapServers());
        Map<String, Long> lags = new TreeMap<>();
        try (Readers readers = new Readers(site.doors().bootstrapServers())) {
            readers.lags().stream()
                    .filter(lag -> lag.ours())
                    .forEach(lag -> lags.put(lag.group() + " " + lag.topic(), lag.records()));
        }
        return new Evidence(
                feeder.receipts(),
                gathering.said(),
                gathering.printed(),
                new Books(new Databases(site.doors().postgres())).kept(),
                shown(),
                lags,
                offsets.backwards(),
                gathering.deadLetters(),
                planted,
                site.services().stream().mapToLong(Member::mostMemory).max().orElse(0));
    }

    private List<Shown> shown() {
        Newsagent newsagent = new Newsagent();
        List<Shown> shown = new ArrayList<>();
        site.services().stream()
                .filter(member -> member.name().startsWith("publish"))
                .forEach(member -> shown.add(newsagent.look(member.name(), site.port(member), LOOKED_AT)));
        return shown;
    }
}
