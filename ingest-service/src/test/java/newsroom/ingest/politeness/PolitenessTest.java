package newsroom.ingest.politeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import newsroom.contracts.desk.DeskSource;
import newsroom.contracts.desk.SourceKind;
import newsroom.contracts.story.Extent;
import newsroom.contracts.story.StoryKind;
import newsroom.ingest.beat.Dossier;
import newsroom.ingest.beat.Standing;
import newsroom.ingest.politeness.Newsdesk.Archive;
import newsroom.ingest.politeness.Newsdesk.Crash;
import org.junit.jupiter.api.Test;

/**
 * A week of 500 sources in every habit we know, with 24 restarts, twelve of them within one hour, most with a question
 * just asked or an answer just lost, and operators who want sources refreshed. What the reader did is read from the
 * servers' log, by a judge who knows nothing of the reader.
 */
class PolitenessTest {

    private static final Instant MONDAY = Instant.parse("2026-03-09T00:00:00Z");
    private static final int SOURCES = 500;
    private static final long SEED = 20_260_309;

    /** What is wrong with the reader, so that the judge has something to find. */
    private enum Fault {
        NONE,
        TIMERS_DIE,
        EVERY_FIVE_MINUTES,
        NO_TURNS,
        FOLLOWS_BLINDLY
    }

    /** What a run left behind. */
    private record Week(List<Request> log, Archive archive, Map<String, List<Instant>> refreshed, int ends) {
        List<String> violations() {
            return new Judge(log, refreshed).violations();
        }
    }

    private static final Supplier<Week> WEEK = once(() -> run(Duration.ofDays(7), Fault.NONE));

    @Test
    void a_week_of_five_hundred_sources_and_restarts_breaks_no_rule() {
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Week week = WEEK.get();

        System.out.printf(
                "politeness: seed=%d sources=%d restarts=%d requests=%d pages=%d elsewhere=%d 304=%d stories=%d cpuSeconds=%.1f%n",
                SEED,
                SOURCES,
                week.ends,
                week.log.size(),
                week.log.stream().filter(line -> line.url().contains("/page/")).count(),
                elsewhere(week, "/page/"),
                week.log.stream().filter(line -> line.status() == 304).count(),
                week.archive.stories.stories.size(),
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e9);
        assertThat(week.violations()).isEmpty();
        assertThat(week.ends).isEqualTo(24);
        assertThat(week.log.stream().filter(line -> line.status() == FixtureServer.LOST))
                .hasSizeGreaterThan(5);
        assertThat(habits(week)).as("every habit was met").hasSize(Site.KINDS);
        assertThat(elsewhere(week, "/page/"))
                .as("pages read where a redirect led")
                .isPositive();
        assertThat(elsewhere(week, "/robots.txt"))
                .as("robots.txt asked there first")
                .isPositive();
    }

    @Test
    void what_the_week_brought_is_there_once_and_the_sources_stand_as_they_should() {
        Week week = WEEK.get();

        var stories = week.archive.stories.stories;
        assertThat(stories).extracting(story -> story.id()).doesNotHaveDuplicates();
        assertThat(stories).hasSizeGreaterThan(5_000);
        assertThat(stories).filteredOn(story -> story.extent() == Extent.FULL).hasSizeGreaterThan(100);
        assertThat(week.archive.leads.open()).isLessThan(50);
        for (Dossier dossier : week.archive.sources.all()) {
            int kind = Integer.parseInt(dossier.name().split(" ")[1]) % Site.KINDS;
            Standing standing = kind == 15 ? Standing.GONE : Standing.ACTIVE;
            assertThat(dossier.standing())
                    .as(dossier.name() + " of kind " + kind)
                    .isEqualTo(standing);
            assertThat(dossier.url().toString().endsWith("-new"))
                    .as("%s moved", dossier.name())
                    .isEqualTo(kind == 18);
        }
    }

    @Test
    void a_reader_whose_timers_die_with_it_is_caught() {
        Week week = run(Duration.ofDays(2), Fault.TIMERS_DIE);

        assertThat(Judge.rules(week.violations())).contains("R3", "R4", "R20");
    }

    @Test
    void a_reader_that_asks_feeds_every_five_minutes_is_caught() {
        Week week = run(Duration.ofDays(1), Fault.EVERY_FIVE_MINUTES);

        assertThat(Judge.rules(week.violations())).contains("R4");
    }

    @Test
    void a_reader_without_turns_at_the_door_is_caught() {
        Week week = run(Duration.ofDays(1), Fault.NO_TURNS);

        assertThat(Judge.rules(week.violations())).contains("R14", "R15", "R16");
    }

    @Test
    void a_reader_that_follows_a_page_past_the_robots_txt_of_another_host_is_caught() {
        Week week = run(Duration.ofDays(1), Fault.FOLLOWS_BLINDLY);

        assertThat(Judge.rules(week.violations())).contains("R16");
    }

    private static Week run(Duration length, Fault fault) {
        SourceKind kind = fault == Fault.EVERY_FIVE_MINUTES ? SourceKind.HACKERNEWS : SourceKind.FEED;
        boolean patient = fault != Fault.NO_TURNS;
        boolean durable = fault != Fault.TIMERS_DIE;
        VirtualClock clock = new VirtualClock(MONDAY);
        List<Site> sites = IntStream.range(0, SOURCES)
                .mapToObj(i -> new Site(i, MONDAY.minus(Duration.ofDays(9))))
                .toList();
        FixtureServer server = new FixtureServer(clock, sites, fault == Fault.FOLLOWS_BLINDLY);
        Random dice = new Random(SEED);
        NavigableMap<Instant, Crash> crashes = crashes(dice);
        Map<String, List<Instant>> refreshed = new HashMap<>();
        Archive archive = new Archive();
        Newsdesk desk = new Newsdesk(archive, server, clock, patient, sources(sites, kind));
        int ends = 0;
        while (clock.instant().isBefore(MONDAY.plus(length))) {
            int lines = server.log.size();
            Optional<Crash> crash = Optional.ofNullable(
                            crashes.headMap(clock.instant(), true).firstEntry())
                    .map(Map.Entry::getValue);
            try {
                desk.tick(crash);
            } catch (Newsdesk.Ended e) {
                ends++;
                crashes.pollFirstEntry();
                if (crash.get() == Crash.BEFORE_SETTLING && server.log.size() > lines) {
                    server.lastAnswerWasLost();
                }
                archive = durable ? archive : new Archive();
                desk = new Newsdesk(archive, server, clock, patient, sources(sites, kind));
            }
            if (dice.nextInt(2_000) == 0) {
                Site site = sites.get(dice.nextInt(SOURCES));
                desk.desk.refresh(name(site), clock.instant());
                refreshed.computeIfAbsent(site.url, url -> new ArrayList<>()).add(clock.instant());
            }
            clock.pass(Duration.ofSeconds(10));
        }
        return new Week(server.log, archive, refreshed, ends);
    }

    /** Twelve over the week, twelve within the third hour of the first day. */
    private static NavigableMap<Instant, Crash> crashes(Random dice) {
        NavigableMap<Instant, Crash> crashes = new TreeMap<>();
        for (int i = 0; i < 24; i++) {
            long at = i < 12 ? 9_000 + 290L * i : (long) (dice.nextDouble() * 6.8 * 86_400);
            crashes.put(MONDAY.plusSeconds(at), Crash.values()[i % 3]);
        }
        return crashes;
    }

    private static List<DeskSource> sources(List<Site> sites, SourceKind kind) {
        return sites.stream()
                .map(site -> new DeskSource(
                        name(site),
                        kind,
                        URI.create(site.url),
                        null,
                        null,
                        StoryKind.ARTICLE,
                        kind == SourceKind.FEED ? null : Duration.ofMinutes(5),
                        site.kind >= 25 && site.kind <= 27,
                        null))
                .toList();
    }

    private static Supplier<Week> once(Supplier<Week> run) {
        AtomicReference<Week> kept = new AtomicReference<>();
        return () -> {
            if (kept.get() == null) {
                kept.set(run.get());
            }
            return kept.get();
        };
    }

    private static String name(Site site) {
        return "Source " + site.url.replaceFirst(".*/feed", "");
    }

    private static long elsewhere(Week week, String what) {
        return week.log.stream()
                .filter(line -> line.url().contains("//www.other") && line.url().contains(what))
                .count();
    }

    private static Set<Integer> habits(Week week) {
        Set<Integer> habits = new HashSet<>();
        week.log.stream()
                .filter(line -> line.url().contains("/feed"))
                .forEach(line ->
                        habits.add(Integer.parseInt(line.url().replaceAll(".*/feed(\\d+).*", "$1")) % Site.KINDS));
        return habits;
    }
}
