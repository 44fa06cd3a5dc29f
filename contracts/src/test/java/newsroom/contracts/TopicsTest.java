package newsroom.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import newsroom.contracts.Topics.TopicSpec;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void topics_stand_in_travelling_order() {
        List<String> names = Topics.all().stream()
                .map(TopicSpec::name)
                .filter(name -> !name.endsWith(".dlq"))
                .toList();

        assertThat(names)
                .containsExactly(
                        "stories.ingested",
                        "stories.fingerprinted",
                        "stories.scored",
                        "clusters.summarized",
                        "issues.published",
                        "deadletters.handled");
    }

    @Test
    void every_topic_has_its_dead_letters() {
        List<String> names = Topics.all().stream().map(TopicSpec::name).toList();

        assertThat(names).doesNotHaveDuplicates();
        names.stream()
                .filter(name -> !name.endsWith(".dlq") && !name.equals(Topics.DEAD_LETTERS_HANDLED))
                .forEach(name -> assertThat(names).contains(Topics.deadLetters(name)));
    }

    @Test
    void what_is_decided_in_order_has_one_partition() {
        assertThat(Topics.all())
                .filteredOn(topic -> !topic.name().equals(Topics.STORIES_INGESTED))
                .allMatch(topic -> topic.partitions() == 1);
    }

    @Test
    void a_topic_without_partitions_is_refused() {
        assertThatThrownBy(() -> new TopicSpec("stories.lost", 0, 14)).hasMessageContaining("stories.lost");
    }
}
