package newsroom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.issue.ClosedBy;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.IssuePublished;
import newsroom.publish.issue.Clocking;
import newsroom.publish.issue.Deadlines;
import newsroom.publish.issue.IssueShelf;
import newsroom.publish.issue.Press;
import newsroom.publish.issue.PrintedIssues;
import newsroom.publish.issue.PublishingDesk;
import newsroom.testkit.Ground;
import org.junit.jupiter.api.Test;

/**
 * Four replicas on one database, as after a rebalance that gave every one of them the whole topic: each lays every
 * brief in batches of its own size and looks at the clock in between. One of them must decide, whoever it is.
 */
@QuarkusTest
@QuarkusTestResource(value = Ground.class, initArgs = @ResourceArg(name = "service", value = "publish"))
class ReplicasIT {

    private static final int REPLICAS = 4;
    private static final int BRIEFS = 300;
    private static final int QUOTA = 25;
    private static final Instant START = Instant.parse("2026-03-12T08:00:00Z");

    private final Edition edition = new Edition(
            "replica-sheet", "Replica Sheet", "", "0 17 * * *", ZoneOffset.UTC, QUOTA, 1, 2, 2, 3, Duration.ZERO);
    private final Queue<IssuePublished> announced = new ConcurrentLinkedQueue<>();

    @Inject
    IssueShelf shelf;

    @Inject
    PrintedIssues issues;

    @Inject
    Deadlines deadlines;

    @Test
    void of_several_replicas_one_closes_an_issue_and_the_others_find_it_closed() throws Exception {
        long before = issues.through();
        // Thirty minutes apart: the quota and the deadline fall close together, and every look races the briefs.
        List<ClusterSummarized> briefs = LongStream.rangeClosed(1, BRIEFS)
                .mapToObj(n -> Harbour.happening("replica-" + n).at(before + n, START.plus(Duration.ofMinutes(30 * n))))
                .toList();

        allAtOnce(briefs);

        List<Issue> printed = announced.stream().map(IssuePublished::issue).toList();
        assertThat(printed)
                .extracting(Issue::number)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, printed.size()).boxed().toList());
        assertThat(printed).extracting(Issue::date).doesNotHaveDuplicates();
        assertThat(printed).extracting(Issue::closedBy).contains(ClosedBy.QUOTA);
        assertThat(printed)
                .filteredOn(issue -> issue.closedBy() == ClosedBy.QUOTA)
                .allSatisfy(issue -> assertThat(issue.tally().clusters()).isEqualTo(QUOTA));
        assertThat(printed)
                .allSatisfy(issue -> assertThat(issues.byId(issue.id()))
                        .hasValueSatisfying(kept -> assertThat(kept.issue()).isEqualTo(issue)));
        assertThat(issues.list(edition.name(), null, 100)).hasSameSizeAs(printed);
        int collected =
                printed.stream().mapToInt(issue -> issue.tally().clusters()).sum();
        assertThat(collected + stillOpen()).isEqualTo(BRIEFS);
        assertThat(issues.through()).isEqualTo(before + BRIEFS);
    }

    private void allAtOnce(List<ClusterSummarized> briefs) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(REPLICAS);
        CyclicBarrier start = new CyclicBarrier(REPLICAS);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int batch = 5; batch < 5 + REPLICAS; batch++) {
                int size = batch;
                done.add(threads.submit(() -> {
                    start.await();
                    replica(briefs, size);
                    return null;
                }));
            }
            for (Future<?> one : done) {
                one.get(120, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void replica(List<ClusterSummarized> briefs, int batch) {
        PublishingDesk desk =
                new PublishingDesk(List.of(edition), Clocking.WALL, deadlines, shelf, announced::add, Press.PLAIN);
        for (int from = 0; from < briefs.size(); from += batch) {
            List<ClusterSummarized> next = briefs.subList(from, Math.min(from + batch, briefs.size()));
            Instant now = next.get(next.size() - 1).asOf();
            QuarkusTransaction.requiringNew().run(() -> desk.lay(next));
            QuarkusTransaction.requiringNew().run(() -> desk.look(now));
        }
    }

    private int stillOpen() {
        return QuarkusTransaction.requiringNew()
                .call(() -> shelf.open(edition.name()).map(shelf::poolSize).orElse(0));
    }
}
