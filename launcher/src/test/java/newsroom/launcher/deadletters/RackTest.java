package newsroom.launcher.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class RackTest {

    private static final Map<String, String> ORIGIN = Map.of(
            "x-dlq-service", "scoring-service",
            "x-dlq-topic", "stories.ingested",
            "x-dlq-partition", "0",
            "x-dlq-offset", "7");

    @Test
    void a_letter_that_was_put_away_again_is_the_first_of_its_kind() {
        assertThat(Rack.once(List.of(letter(0, "half a story", ORIGIN), letter(1, "half a story", ORIGIN))))
                .extracting(Letter::id)
                .containsExactly("stories.ingested.dlq@0");
    }

    @Test
    void other_bytes_under_the_same_place_are_another_letter() {
        assertThat(Rack.once(List.of(letter(0, "half a story", ORIGIN), letter(1, "forged", ORIGIN))))
                .hasSize(2);
    }

    @Test
    void letters_that_do_not_say_where_they_are_from_are_all_shown() {
        assertThat(Rack.once(List.of(letter(0, "half a story", Map.of()), letter(1, "half a story", Map.of()))))
                .hasSize(2);
    }

    private static Letter letter(long offset, String body, Map<String, String> headers) {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                "stories.ingested.dlq", 0, offset, "key", body.getBytes(StandardCharsets.UTF_8));
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new Letter(record);
    }
}
