package newsroom.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import newsroom.contracts.Topics;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.IssuePublished;
import newsroom.publish.issue.IssueAnnouncer;
import newsroom.publish.issue.IssueShelf;
import newsroom.publish.issue.PrintedIssues;
import newsroom.testkit.Ground;
import newsroom.wire.EventCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * Two replicas, a deadline every 40 milliseconds, a quota that is reached about as often, and backends of the database killed in
 * the middle of transactions: one issue for each slot, no story twice, exact quotas. With 3,000 stories in the build; the long
 * run is {@code -Dnewsroom.slots.stories=150000 -Dit.test=SlotsIT}.
 */
@QuarkusTest
@QuarkusTestResource(value = Ground.class, initArgs = @ResourceArg(name = "service", value = "publish"))
class SlotsIT {

    private static final int STORIES = Integer.getInteger("newsroom.slots.stories", 3_000);
    private static final int CONTROL = 600;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration MEETING = Duration.ofSeconds(10);

    @Inject
    IssueShelf shelf;

    @Inject
    IssueAnnouncer announcer;

    @Inject
    PrintedIssues issues;

    @Inject
    AgroalDataSource database;

    @Test
    void of_two_replicas_that_race_and_die_every_slot_has_one_issue_and_every_story_one_place() throws Exception {
        Race race = new Race("slots", shelf, announcer, database);

        Race.Result result = race.run(STORIES, issues.through(), true);

        List<String> wrong = violations("slots", STORIES);
        System.out.printf(
                "slots: %d stories, %d kills, %d transactions died, %d issues (%d by quota) in %.1f s%n",
                STORIES,
                result.kills(),
                result.died(),
                number("select count(*) from issue where edition = 'slots' and closed_at is not null"),
                number("select count(*) from issue where edition = 'slots' and closed_by = 'quota'"),
                result.seconds());
        assertThat(wrong).isEmpty();
        assertThat(result.kills()).isPositive();
        assertThat(result.died()).isPositive();
        announcedOnce();
    }

    /** Both replicas read and lay everything all the time: with the lock one of them finds it done, and nobody dies. */
    @Test
    void with_the_lock_two_replicas_that_lay_the_same_stories_go_right() throws Exception {
        Race race = new Race("locked", shelf, event -> {}, database);

        Race.Result result = race.run(CONTROL, issues.through(), false);

        assertThat(violations("locked", CONTROL)).isEmpty();
        assertThat(result.died()).isZero();
    }

    /**
     * The same where nobody holds the desk: what the lock is for. The two meet behind the place where the lock would be, so
     * that both always lay their first stories after the same position.
     */
    @Test
    void without_the_lock_the_same_race_goes_wrong() throws Exception {
        Race race = new Race("unlocked", unlocked(new CyclicBarrier(2)), event -> {}, database);

        Race.Result result = race.run(CONTROL, issues.through(), false);

        List<String> wrong = violations("unlocked", CONTROL);
        System.out.printf("without the lock: %d transactions died, %s%n", result.died(), wrong);
        assertThat(result.died() + wrong.size()).isPositive();
    }

    private IssueShelf unlocked(CyclicBarrier both) {
        return (IssueShelf) Proxy.newProxyInstance(
                IssueShelf.class.getClassLoader(), new Class<?>[] {IssueShelf.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("through")
                                ? met(issues.through(), both)
                                : method.invoke(shelf, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Once one of them is through with its stories, the other goes on alone. */
    private static long met(long position, CyclicBarrier both) {
        try {
            both.await(MEETING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | BrokenBarrierException e) {
            return position;
        } catch (InterruptedException e) {
            throw new IllegalStateException("the race was broken off", e);
        }
        return position;
    }

    private List<String> violations(String edition, int stories) throws SQLException {
        String of = " where edition = '" + edition + "'";
        String closed = of + " and closed_at is not null";
        List<String> wrong = new ArrayList<>();
        none(wrong, "slots with two issues", "select count(*) - count(distinct slot) from issue" + of);
        none(wrong, "gaps in the numbers", "select coalesce(max(number), 0) - count(*) from issue" + of);
        none(
                wrong,
                "open issues too many",
                "select greatest(count(*) - 1, 0) from issue" + of + " and closed_at is null");
        String laid = " from issue i join laid l on l.issue_id = i.id" + of.replace("edition", "i.edition");
        none(wrong, "stories with two places", "select count(*) - count(distinct l.cluster_id)" + laid);
        none(
                wrong,
                "quotas missed",
                "select count(*) from (select count(*) n" + laid
                        + " and i.closed_by = 'quota' group by i.id) q where n <> " + Race.QUOTA);
        none(
                wrong,
                "issues over quota",
                "select count(*) from (select count(*) n" + laid + " group by i.id) q where n > " + Race.QUOTA);
        long open = number("select count(*) from pooled p join issue i on i.id = p.issue_id"
                + closed.replace("edition", "i.edition").replace("is not null", "is null"));
        long placed = number("select count(*)" + laid) + open;
        if (placed != stories) {
            wrong.add(placed + " places for " + stories + " stories");
        }
        return wrong;
    }

    private void none(List<String> wrong, String what, String sql) throws SQLException {
        long found = number(sql);
        if (found != 0) {
            wrong.add(what + ": " + found);
        }
    }

    /** On the topic as in the database: every issue once, whoever died over it. */
    private void announcedOnce() throws SQLException {
        int printed = (int) number("select count(*) from issue where edition = 'slots' and closed_at is not null");
        Wire wire = new Wire(
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class), "publish-service");
        List<Integer> numbers = await().atMost(PATIENCE)
                .until(
                        () -> wire.read(Topics.ISSUES_PUBLISHED, SlotsIT::numberOf).stream()
                                .flatMapToInt(OptionalInt::stream)
                                .distinct()
                                .boxed()
                                .toList(),
                        found -> found.size() >= printed);
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, printed).boxed().toList());
    }

    private static OptionalInt numberOf(ConsumerRecord<String, byte[]> record) {
        Issue issue = EventCodec.decode(record, IssuePublished.TYPE, IssuePublished.class)
                .issue();
        return issue.edition().equals("slots") ? OptionalInt.of(issue.number()) : OptionalInt.empty();
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
