package newsroom.scoring.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import newsroom.scoring.fingerprint.Fingerprint;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary vocabulary = new Vocabulary();

    @Test
    void who_stands_first_in_headlines_is_known_by_name_once_it_stands_elsewhere() {
        vocabulary.learn(story("tallis recall ladle", "ladle"));
        vocabulary.learn(story("tallis mend ladle", "ladle"));
        vocabulary.learn(story("tallis answer cook", ""));
        vocabulary.learn(story("tallis answer pellworth", "pellworth"));
        assertThat(vocabulary.isName("tallis")).isFalse();

        vocabulary.learn(story("cook wait tallis", "tallis"));

        assertThat(vocabulary.isName("tallis")).isTrue();
    }

    @Test
    void a_word_that_is_mostly_written_small_is_no_name() {
        vocabulary.learn(story("cook open kitchen", "kitchen"));
        for (String town : List.of("pellworth", "merrow", "skarholm")) {
            vocabulary.learn(story("cook open kitchen " + town, town));
        }

        assertThat(vocabulary.isName("kitchen")).isFalse();
        assertThat(vocabulary.isName("merrow")).isTrue();
    }

    @Test
    void what_is_forgotten_counts_no_more() {
        double unknown = vocabulary.of("tallis");
        Fingerprint story = story("tallis recall ladle", "ladle");
        vocabulary.learn(story);
        assertThat(vocabulary.of("tallis")).isLessThan(unknown);

        vocabulary.forget(story);

        assertThat(vocabulary.of("tallis")).isEqualTo(unknown);
        assertThat(vocabulary.isName("ladle")).isFalse();
        assertThat(vocabulary.stories()).isZero();
    }

    @Test
    void an_events_own_stories_do_not_wear_out_its_name() {
        double unknown = vocabulary.of("tallis");
        for (int i = 0; i < 10; i++) {
            vocabulary.learn(story("tallis recall ladle", "ladle"));
        }
        vocabulary.learn(story("ladle rust", "ladle"));
        Rarity outside = vocabulary.outside(Map.of("tallis", 10, "ladle", 10));

        assertThat(vocabulary.of("tallis")).isLessThan(0.7);
        assertThat(outside.of("tallis")).isCloseTo(unknown, within(0.001));
        assertThat(outside.of("ladle")).as("one story elsewhere").isLessThan(outside.of("tallis"));
        assertThat(outside.isName("ladle")).isTrue();
    }

    private static Fingerprint story(String terms, String names) {
        return new Fingerprint(
                "",
                List.of(terms.split(" ")),
                names.isEmpty() ? List.of() : List.of(names.split(" ")),
                "",
                List.of(),
                0,
                0);
    }
}
