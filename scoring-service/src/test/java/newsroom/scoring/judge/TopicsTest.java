package newsroom.scoring.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import newsroom.contracts.cluster.TopicShare;
import newsroom.contracts.desk.Topic;
import newsroom.scoring.fingerprint.Direction;
import newsroom.scoring.fingerprint.Embedder;
import org.junit.jupiter.api.Test;

class TopicsTest {

    /** A dimension a word. */
    private static final List<String> WORDS = List.of("robot", "factory", "court", "judge", "song");

    private static final Embedder BY_WORD = text -> {
        float[] vector = new float[WORDS.size()];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = text.toLowerCase(Locale.ROOT).split(WORDS.get(i), -1).length - 1;
        }
        return vector;
    };

    private static final Topic MAKING = new Topic("Making", "robot robot robot robot factory", List.of());
    private static final Topic LAW = new Topic("Law", "robot robot robot robot court court court", List.of());

    @Test
    void what_all_topics_have_in_common_says_nothing() {
        assertThat(named(new Topics(List.of(MAKING, LAW), BY_WORD), "robot robot robot robot robot robot court"))
                .containsExactly("Law");
    }

    @Test
    void an_example_says_what_the_description_does_not() {
        Topic taught = new Topic("Law", LAW.description(), List.of("robot judge"));

        assertThat(named(new Topics(List.of(MAKING, LAW), BY_WORD), "judge")).isEmpty();
        assertThat(named(new Topics(List.of(MAKING, taught), BY_WORD), "judge")).containsExactly("Law");
    }

    @Test
    void a_second_is_named_that_is_nearly_as_close_and_no_third() {
        Topic song = new Topic("Music", "robot song", List.of());
        Topics topics = new Topics(
                List.of(
                        new Topic("Making", "robot factory", List.of()),
                        new Topic("Law", "robot court", List.of()),
                        song),
                BY_WORD);

        assertThat(named(topics, "court factory")).containsExactly("Making", "Law");
        assertThat(named(topics, "court factory song")).isEmpty();
        assertThat(named(topics, "court court factory")).containsExactly("Law");
    }

    @Test
    void an_event_is_about_what_its_reports_are_about_on_the_average() {
        Topics topics = new Topics(List.of(MAKING, LAW), BY_WORD);

        assertThat(topics.of(List.of(
                        Direction.of(BY_WORD.embed("court")),
                        Direction.of(BY_WORD.embed("court")),
                        Direction.of(BY_WORD.embed("factory")))))
                .extracting(TopicShare::name)
                .containsExactly("Law");
    }

    @Test
    void one_topic_alone_is_compared_as_it_is_and_none_names_nothing() {
        assertThat(named(new Topics(List.of(LAW), BY_WORD), "court")).containsExactly("Law");
        assertThat(named(Topics.NONE, "court")).isEmpty();
    }

    private static List<String> named(Topics topics, String text) {
        return topics.of(List.of(Direction.of(BY_WORD.embed(text)))).stream()
                .map(TopicShare::name)
                .toList();
    }
}
