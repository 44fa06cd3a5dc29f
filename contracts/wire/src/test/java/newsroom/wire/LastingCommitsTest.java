package newsroom.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.RetriableCommitFailedException;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class LastingCommitsTest {

    private static final TopicPartition PARTITION = new TopicPartition("stories.ingested", 0);

    private final Queue<Long> asked = new ConcurrentLinkedQueue<>();
    private final Deque<Throwable> troubles = new ArrayDeque<>();
    private final LastingCommits commits = new LastingCommits(consumer());

    @Test
    void a_record_that_was_passed_is_committed_as_the_next_to_read() {
        commits.passed(PARTITION, 4);

        assertThat(asked).containsExactly(5L);
    }

    @Test
    void a_commit_that_the_broker_did_not_get_is_made_again() throws InterruptedException {
        troubles.addAll(List.of(new RetriableCommitFailedException("cut"), new RetriableCommitFailedException("cut")));

        commits.passed(PARTITION, 4);

        assertThat(after(2_500)).containsExactly(5L, 5L, 5L);
    }

    @Test
    void a_later_record_commits_for_those_before_it() throws InterruptedException {
        troubles.add(new RetriableCommitFailedException("cut"));

        commits.passed(PARTITION, 4);
        commits.passed(PARTITION, 7);

        assertThat(after(1_000)).containsExactly(5L, 8L);
    }

    @Test
    void a_partition_that_was_taken_away_is_left_alone() throws InterruptedException {
        troubles.add(new RetriableCommitFailedException("cut"));

        commits.passed(PARTITION, 4);
        commits.partitionsRevoked(List.of(PARTITION));

        assertThat(after(1_000)).containsExactly(5L);
    }

    @Test
    void a_commit_that_can_never_come_through_is_given_up() throws InterruptedException {
        troubles.add(new CommitFailedException("another has the partition"));

        commits.passed(PARTITION, 4);

        assertThat(after(1_000)).containsExactly(5L);
    }

    private Queue<Long> after(int millis) throws InterruptedException {
        Thread.sleep(millis);
        return asked;
    }

    private KafkaConsumer<?, ?> consumer() {
        return (KafkaConsumer<?, ?>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {KafkaConsumer.class}, (proxy, method, args) -> {
                    assertThat(method.getName()).isEqualTo("commitAsync");
                    OffsetAndMetadata offset = (OffsetAndMetadata)
                            ((Map<?, ?>) args[0]).values().iterator().next();
                    asked.add(offset.offset());
                    Throwable trouble = troubles.poll();
                    return trouble == null
                            ? Uni.createFrom().voidItem()
                            : Uni.createFrom().failure(trouble);
                });
    }
}
