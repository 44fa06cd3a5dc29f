package newsroom.publish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import newsroom.contracts.issue.Issue;
import newsroom.publish.issue.PrintedIssues;
import newsroom.publish.show.Episode;
import newsroom.publish.show.Episodes;
import newsroom.publish.show.Ledger;
import newsroom.publish.show.ShowJobs;
import newsroom.publish.show.ShowRound;
import newsroom.publish.show.Voice;
import newsroom.publish.show.VoiceException;
import newsroom.publish.sound.Mastering;
import newsroom.publish.spoken.Spoken;
import newsroom.publish.studio.FileBench;
import newsroom.publish.studio.Jpeg;
import newsroom.publish.studio.Jump3r;
import newsroom.testkit.Ground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two replicas' studios over one database, each with a folder of its own. */
@QuarkusTest
@QuarkusTestResource(value = Ground.class, initArgs = @ResourceArg(name = "service", value = "publish"))
class StudiosIT {

    private static final List<String> SPOKEN = List.of("harbour-hour");
    private static final Instant EVENING = Instant.parse("2026-03-12T17:05:00Z");
    private static final Instant MORNING = EVENING.minus(Duration.ofDays(1));
    private static final Instant LEASE_OVER = EVENING.plus(ShowRound.IN_HAND).plusSeconds(1);

    @Inject
    EntityManager entities;

    @Inject
    ShowJobs jobs;

    @Inject
    PrintedIssues issues;

    @Inject
    Episodes episodes;

    @TempDir
    Path folder;

    private final List<String> failures = new ArrayList<>();

    @BeforeEach
    void nothing_is_printed_yet() {
        QuarkusTransaction.requiringNew()
                .run(() -> List.of(
                                "episode",
                                "recording",
                                "show_job",
                                "issue_index where issue_id in (select id from issue where edition = 'harbour-hour')",
                                "issue_story where issue_id in (select id from issue where edition = 'harbour-hour')",
                                "issue where edition = 'harbour-hour'")
                        .forEach(rows -> entities.createNativeQuery("delete from " + rows)
                                .executeUpdate()));
    }

    @Test
    void of_two_studios_one_makes_each_show_and_the_show_of_one_that_died_is_not_lost() throws Exception {
        int shows = 4;
        IntStream.rangeClosed(1, shows).forEach(n -> print(Shows.on(LocalDate.of(2026, 3, n), n), n));
        jobs.fill(SPOKEN, List.of(), MORNING, EVENING);
        assertThat(jobs.due(SPOKEN, MORNING)).isEqualTo(shows);
        Voice dying = new Murmurs("one", turn -> {
            if (turn == 3) {
                throw new IllegalStateException("the process is gone");
            }
        });

        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> one = threads.submit(() -> work(start, "one", dying));
            Future<?> two = threads.submit(() -> work(start, "two", new Murmurs("two")));
            one.get(5, TimeUnit.MINUTES);
            two.get(5, TimeUnit.MINUTES);
        } finally {
            threads.shutdownNow();
        }

        assertThat(episodes.latest("harbour-hour", 10)).hasSize(shows - 1);
        assertThat(jobs.take(EVENING, LEASE_OVER, 10)).isEmpty();
        List<ShowJobs.Job> orphans = jobs.take(LEASE_OVER, LEASE_OVER.plus(ShowRound.IN_HAND), 10);
        assertThat(orphans).extracting(ShowJobs.Job::attempt).containsExactly(2);
        orphans.forEach(job -> studio("two", new Murmurs("two")).make(job, () -> LEASE_OVER));
        assertThat(episodes.latest("harbour-hour", 10))
                .extracting(Episode::issue)
                .hasSize(shows)
                .doesNotHaveDuplicates();
        assertThat(rows("episode")).isEqualTo(shows);
        assertThat(rows("show_job where state = 'DONE'")).isEqualTo(shows);
        assertThat(jobs.due(SPOKEN, MORNING)).isZero();
    }

    /** Until nothing is there to take, or the process dies. */
    private Object work(CyclicBarrier start, String name, Voice voice) throws Exception {
        ShowRound studio = studio(name, voice);
        start.await();
        List<ShowJobs.Job> taken = jobs.take(EVENING, EVENING.plus(ShowRound.IN_HAND), 1);
        while (!taken.isEmpty()) {
            try {
                studio.make(taken.get(0), () -> EVENING);
            } catch (IllegalStateException e) {
                return e;
            }
            taken = jobs.take(EVENING, EVENING.plus(ShowRound.IN_HAND), 1);
        }
        return name;
    }

    @Test
    void a_studio_that_was_too_slow_finds_its_show_made_and_files_nothing() {
        Issue issue = Shows.on(LocalDate.of(2026, 3, 9), 9);
        print(issue, 9);
        jobs.fill(SPOKEN, List.of(), MORNING, EVENING);
        Voice pausing = new Murmurs("slow", turn -> {
            if (turn == 4) {
                jobs.take(LEASE_OVER, LEASE_OVER.plus(ShowRound.IN_HAND), 1)
                        .forEach(job -> studio("quick", new Murmurs("quick")).make(job, () -> LEASE_OVER));
            }
        });

        ShowJobs.Job slow =
                jobs.take(EVENING, EVENING.plus(ShowRound.IN_HAND), 1).get(0);
        studio("slow", pausing).make(slow, () -> EVENING);

        assertThat(failures).containsExactly("LEASE_LOST");
        Episode made = episodes.of(issue.id()).orElseThrow();
        assertThat(made.voice()).isEqualTo("quick");
        assertThat(rows("episode")).isEqualTo(1);
        assertThat(jobs.publish(slow, made, folder.resolve("never-read.mp3"), LEASE_OVER))
                .isFalse();
        jobs.write(slow, "LATE: somebody else made it");
        assertThat(episodes.silence(issue.id())).isEmpty();
    }

    @Test
    void a_correction_that_cannot_be_spoken_withdraws_the_recording_until_one_can() {
        Issue issue = Shows.on(LocalDate.of(2026, 3, 10), 10);
        print(issue, 10);
        Episode first = heard("first");
        String page = "/issues/" + issue.id() + ".html";
        given().get(page).then().body(containsString(first.file()));

        Issue corrected = Shows.corrected(issue, "The crane came first.");
        new PrintedRow(entities).correct(corrected, "corrected");
        Instant muchLater = EVENING.plus(Duration.ofDays(30));
        jobs.fill(SPOKEN, List.of(), muchLater, muchLater);
        Voice broken = new Murmurs("broken", turn -> {
            throw new VoiceException("VOICE_ENDED", "it ended by itself");
        });
        jobs.take(muchLater, muchLater.plus(ShowRound.IN_HAND), 1)
                .forEach(job -> studio("broken", broken).make(job, () -> muchLater));

        assertThat(episodes.latest("harbour-hour", 10)).isEmpty();
        assertThat(episodes.byFile(first.file())).contains(first);
        given().queryParam("again", "1")
                .get(page)
                .then()
                .body(containsString("VOICE_ENDED"), containsString("is withdrawn"), not(containsString("<audio")));

        new PrintedRow(entities).correct(Shows.corrected(corrected, "And the date was wrong."), "twice");
        Episode again = heard("again");
        assertThat(episodes.latest("harbour-hour", 10)).containsExactly(again);
        assertThat(again.guid()).isEqualTo(first.guid());
        assertThat(again.file()).isNotEqualTo(first.file());
        assertThat(again.notes().corrections()).containsExactly("And the date was wrong.", "The crane came first.");
        assertThat(episodes.byFile(first.file())).contains(first);
    }

    private Episode heard(String voice) {
        jobs.fill(SPOKEN, List.of(), MORNING, EVENING);
        ShowJobs.Job job =
                jobs.take(EVENING, EVENING.plus(ShowRound.IN_HAND), 1).get(0);
        studio(voice, new Murmurs(voice)).make(job, () -> EVENING);
        return episodes.of(job.issue()).orElseThrow();
    }

    private ShowRound studio(String name, Voice voice) {
        return new ShowRound(
                jobs,
                issues,
                List.of(voice),
                new Mastering(new Jump3r()),
                new FileBench(folder.resolve(name), InstantSource.fixed(EVENING)),
                new Failures(failures),
                new ShowRound.Settings(
                        URI.create("https://news.example/"), written -> new Spoken(written, ""), new Jpeg(), 0));
    }

    private void print(Issue issue, int number) {
        new PrintedRow(entities).print(issue, 300 + number, "first-" + number, EVENING.minusSeconds(60));
    }

    private long rows(String of) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery("select count(*) from " + of)
                                .getSingleResult())
                        .longValue());
    }

    private record Failures(List<String> codes) implements Ledger {
        @Override
        public void spent(String work, Duration cpu) {}

        @Override
        public void sent(String voice, int characters) {}

        @Override
        public void dropped(String issue, String symbols) {}

        @Override
        public void failed(String code) {
            codes.add(code);
        }

        @Override
        public void ended(String what) {}
    }
}
