package newsroom.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import newsroom.contracts.story.StoryIngested;
import newsroom.wire.Unreadable.Code;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventCodecTest {

    @Test
    void an_event_comes_back_as_it_went() {
        StoryIngested event = Records.ingested(7);

        StoryIngested back =
                EventCodec.decode(Records.received(Records.encoded(event)), StoryIngested.TYPE, StoryIngested.class);

        assertThat(back).isEqualTo(event);
    }

    @Test
    void an_event_travels_as_a_cloud_event() {
        Dispatch dispatch = Records.encoded(Records.ingested(7));

        assertThat(dispatch.topic()).isEqualTo("stories.ingested");
        assertThat(dispatch.key()).isEqualTo(Records.ingested(7).story().id().toString());
        assertThat(dispatch.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "newsroom.story.ingested.v1")
                .containsEntry("ce_source", "/newsroom/ingest-service")
                .containsEntry("ce_subject", dispatch.key())
                .containsEntry("ce_time", "2026-03-13T09:20:00.250Z")
                .containsEntry("ce_sequence", "00000000000000000007")
                .containsEntry("content-type", "application/json");
        assertThat(UUID.fromString(dispatch.headers().get("ce_id")).version()).isEqualTo(5);
        assertThat(dispatch.headers().get("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @Test
    void an_event_said_twice_is_the_same_to_the_byte() {
        Dispatch once = Records.encoded(Records.ingested(7));

        Dispatch again = Records.encoded(Records.ingested(7));

        assertThat(again.body()).isEqualTo(once.body());
        assertThat(again.headers().entrySet())
                .containsExactlyElementsOf(once.headers().entrySet());
        assertThat(again.key()).isEqualTo(once.key());
    }

    @Test
    void other_events_have_other_ids() {
        Dispatch seven = Records.encoded(Records.ingested(7));
        Dispatch eight = Records.encoded(Records.ingested(8));

        assertThat(eight.headers().get("ce_id")).isNotEqualTo(seven.headers().get("ce_id"));
    }

    @Test
    void what_a_story_causes_is_one_trace() {
        StoryIngested event = Records.ingested(7);
        String here = Records.encoded(event).headers().get("traceparent");

        String there = EventCodec.encode("elsewhere", "key", event, "another-service")
                .headers()
                .get("traceparent");

        assertThat(there).isEqualTo(here);
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("no JSON", "the ferry sails", Code.UNPARSEABLE),
                Arguments.of("JSON cut off", body().substring(0, body().length() / 2), Code.UNPARSEABLE),
                Arguments.of("JSON cut off within a story", body().replace("}}", ""), Code.UNPARSEABLE),
                Arguments.of("nothing", "", Code.UNPARSEABLE),
                Arguments.of("the word null", "null", Code.UNPARSEABLE),
                Arguments.of("a list", "[1,2]", Code.SCHEMA_INVALID),
                Arguments.of(
                        "a word for a number",
                        body().replace("\"sequence\":7", "\"sequence\":\"seven\""),
                        Code.SCHEMA_INVALID),
                Arguments.of(
                        "a place before the first",
                        body().replace("\"sequence\":7", "\"sequence\":0"),
                        Code.SCHEMA_INVALID),
                Arguments.of("no place", body().replace("\"sequence\":7,", ""), Code.SCHEMA_INVALID),
                Arguments.of("a story without a title", body().replace("\"title\"", "\"name\""), Code.SCHEMA_INVALID),
                Arguments.of("an unknown kind", body().replace("\"article\"", "\"opera\""), Code.SCHEMA_INVALID),
                Arguments.of("a day that never was", body().replace("2026-03-13T", "2026-02-30T"), Code.SCHEMA_INVALID),
                Arguments.of("JSON sixty deep", deep(60), Code.UNPARSEABLE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void a_body_that_can_never_be_read_is_named_by_a_code(String what, String body, Code code) {
        ConsumerRecord<String, byte[]> record = Records.received(StoryIngested.TYPE, body);

        assertThat(refusal(record).code()).as(what).isEqualTo(code);
    }

    @Test
    void a_record_without_a_body_is_unparseable() {
        assertThat(refusal(Records.received(StoryIngested.TYPE, null)).code()).isEqualTo(Code.UNPARSEABLE);
    }

    @Test
    void a_record_of_another_type_is_not_even_opened() {
        assertThat(refusal(Records.received("newsroom.story.ingested.v2", body()))
                        .code())
                .isEqualTo(Code.UNKNOWN_TYPE);
    }

    @Test
    void a_record_without_a_type_is_of_unknown_type() {
        ConsumerRecord<String, byte[]> record = Records.received(StoryIngested.TYPE, body());
        record.headers().remove("ce_type");

        assertThat(refusal(record).code()).isEqualTo(Code.UNKNOWN_TYPE);
    }

    @Test
    void a_header_given_twice_counts_as_it_was_said_last() {
        ConsumerRecord<String, byte[]> record = Records.received("newsroom.nonsense.v1", body());
        record.headers().add("ce_type", StoryIngested.TYPE.getBytes(StandardCharsets.UTF_8));

        assertThat(EventCodec.decode(record, StoryIngested.TYPE, StoryIngested.class))
                .isEqualTo(Records.ingested(7));
    }

    @Test
    void fields_of_a_later_version_are_passed_over() {
        String later = body().replace("\"sequence\":7", "\"mood\":{\"is\":[\"cheerful\"]},\"sequence\":7");

        StoryIngested read =
                EventCodec.decode(Records.received(StoryIngested.TYPE, later), StoryIngested.TYPE, StoryIngested.class);

        assertThat(read).isEqualTo(Records.ingested(7));
    }

    private static Unreadable refusal(ConsumerRecord<String, byte[]> record) {
        return catchThrowableOfType(
                Unreadable.class, () -> EventCodec.decode(record, StoryIngested.TYPE, StoryIngested.class));
    }

    private static String body() {
        return new String(Records.encoded(Records.ingested(7)).body(), StandardCharsets.UTF_8);
    }

    private static String deep(int levels) {
        return "{\"sequence\":7,\"mood\":" + "[".repeat(levels) + "]".repeat(levels) + "}";
    }
}
