package newsroom.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class DeadLetterTest {

    @Test
    void a_dead_letter_is_the_record_itself_and_why() {
        Dispatch sent = Records.encoded(Records.ingested(7));
        Unreadable why = new Unreadable(Unreadable.Code.SCHEMA_INVALID, "title is empty");

        Dispatch letter = DeadLetter.of(Records.received(sent), why, "scoring-service");

        assertThat(letter.topic()).isEqualTo("stories.ingested.dlq");
        assertThat(letter.key()).isEqualTo(sent.key());
        assertThat(letter.body()).isEqualTo(sent.body());
        assertThat(letter.headers())
                .containsAllEntriesOf(sent.headers())
                .containsEntry("x-dlq-code", "SCHEMA_INVALID")
                .containsEntry("x-dlq-reason", "title is empty")
                .containsEntry("x-dlq-service", "scoring-service")
                .containsEntry("x-dlq-topic", "stories.ingested")
                .containsEntry("x-dlq-partition", "3")
                .containsEntry("x-dlq-offset", "42");
    }

    @Test
    void bytes_that_are_no_text_come_through_unchanged() {
        byte[] noise = {0, (byte) 0xFF, (byte) 0xC3, 0x28};
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>("stories.scored", 0, 5, "key", noise);

        Dispatch letter = DeadLetter.of(record, new Unreadable(Unreadable.Code.UNPARSEABLE, "noise"), "s");

        assertThat(letter.body()).isEqualTo(noise);
    }

    @Test
    @SuppressWarnings("NullAway") // A broker may hand over records without key or value.
    void a_record_without_key_and_body_is_named_by_its_place() {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>("stories.scored", 0, 5, null, null);

        Dispatch letter = DeadLetter.of(record, new Unreadable(Unreadable.Code.UNPARSEABLE, "no body"), "s");

        assertThat(letter.key()).isEqualTo("stories.scored@5");
        assertThat(letter.body()).isEmpty();
    }

    @Test
    void a_reason_is_one_short_line() {
        Unreadable why = new Unreadable(Unreadable.Code.UNPARSEABLE, "first\nsecond\u0000" + "x".repeat(900));

        Dispatch letter = DeadLetter.of(Records.received(Records.encoded(Records.ingested(7))), why, "s");

        assertThat(letter.headers().get("x-dlq-reason")).hasSize(300).startsWith("first second x");
    }

    @Test
    void headers_survive_whatever_they_hold() {
        ConsumerRecord<String, byte[]> record = Records.received("any", "{}");
        record.headers().add("ce_subject", "腕".getBytes(StandardCharsets.UTF_8));

        Dispatch letter = DeadLetter.of(record, new Unreadable(Unreadable.Code.UNKNOWN_TYPE, "any"), "s");

        assertThat(letter.headers()).containsEntry("ce_subject", "腕").containsEntry("ce_type", "any");
    }
}
