package newsroom.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsroom.contracts.DeskEvent;
import newsroom.contracts.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** What a collector is told, service by service; each service has traces of its own, as in life. */
class TracesTest {

    private static final Instant FETCHED = Instant.parse("2026-03-13T09:20:00.250Z");
    private static final Instant FILED = FETCHED.plusSeconds(9);

    @Test
    void a_story_begins_with_its_fetch_and_goes_on_under_the_ids_that_its_event_travels_with() {
        Dispatch story = Records.encoded(Records.ingested(7));
        Traced ingest = new Traced();

        ingest.traces.said(List.of(story), FILED, FILED.plusMillis(4));

        SpanData root = ingest.span("fetch and file");
        SpanData said = ingest.span("send stories.ingested");
        assertThat(root.getParentSpanContext().isValid()).isFalse();
        assertThat(root.getStartEpochNanos()).isEqualTo(nanos(FETCHED));
        assertThat(root.getEndEpochNanos()).isEqualTo(nanos(FILED));
        assertThat(said.getParentSpanId()).isEqualTo(root.getSpanId());
        assertThat(said.getKind()).isEqualTo(SpanKind.PRODUCER);
        assertThat("00-" + said.getTraceId() + "-" + said.getSpanId() + "-01")
                .isEqualTo(story.headers().get("traceparent"));
    }

    @Test
    void the_time_of_a_capture_is_no_time_of_the_clock() {
        Traced ingest = new Traced();
        Instant later = FETCHED.plus(Duration.ofDays(100));

        ingest.traces.said(List.of(Records.encoded(Records.ingested(7))), later, later);

        assertThat(ingest.span("fetch and file").getStartEpochNanos()).isEqualTo(nanos(later));
    }

    @Test
    void what_a_record_causes_is_the_child_of_its_reading_even_when_it_waited_in_the_outbox() {
        Dispatch story = Records.encoded(Records.ingested(7));
        Traced scoring = new Traced();
        Dispatch waiting;
        try (Traces.Batch read = scoring.traces.begin(batch(story))) {
            waiting = scoring.traces.caused(said(Topics.STORIES_SCORED, 7));
        }

        scoring.traces.said(List.of(waiting), FILED, FILED);

        SpanData process = scoring.span("process stories.ingested");
        assertThat(process.getParentSpanId()).isEqualTo(parentOf(story).substring(36, 52));
        assertThat(scoring.span("send stories.scored").getParentSpanId()).isEqualTo(process.getSpanId());
        assertThat(scoring.spans()).extracting(SpanData::getTraceId).containsOnly(traceOf(story));
    }

    @Test
    void an_event_that_no_record_of_the_batch_caused_is_nobodys_child() {
        Traced scoring = new Traced();
        try (Traces.Batch read = scoring.traces.begin(batch(Records.encoded(Records.ingested(7))))) {
            assertThat(scoring.traces.caused(said(Topics.STORIES_SCORED, 8)).headers())
                    .doesNotContainKey(Traces.CAUSE);
        }
        assertThat(scoring.traces.caused(said(Topics.STORIES_SCORED, 7)).headers())
                .as("after the batch")
                .doesNotContainKey(Traces.CAUSE);
    }

    @Test
    void a_printed_line_ends_the_trace_of_its_story_and_is_linked_with_the_issue() {
        Dispatch one = Records.encoded(Records.ingested(1));
        Dispatch two = Records.encoded(Records.ingested(2));
        Dispatch issue = said(Topics.ISSUES_PUBLISHED, 2)
                .with(
                        Traces.LINES,
                        one.headers().get("traceparent") + " " + two.headers().get("traceparent"));
        Traced publish = new Traced();

        publish.traces.said(List.of(issue), FILED, FILED);

        SpanData sent = publish.span("send issues.published");
        assertThat(sent.getLinks()).hasSize(2);
        assertThat(publish.spans())
                .filteredOn(span -> span.getName().equals("print"))
                .hasSize(2)
                .allSatisfy(span -> assertThat(
                                span.getLinks().get(0).getSpanContext().getSpanId())
                        .isEqualTo(sent.getSpanId()))
                .extracting(SpanData::getTraceId)
                .containsExactly(traceOf(one), traceOf(two));
    }

    @Test
    void without_a_collector_nothing_is_noted_and_nothing_said() {
        Traces nobody = Traced.nobody();
        try (Traces.Batch read = nobody.begin(batch(Records.encoded(Records.ingested(7))))) {
            Dispatch event = said(Topics.STORIES_SCORED, 7);
            assertThat(nobody.caused(event)).isSameAs(event);
        }
        assertThat(nobody.off()).isTrue();
    }

    @Test
    void a_header_that_is_no_traceparent_is_no_trace() {
        for (String written : List.of("", "00-xyz", "00-" + "0".repeat(32), "zz".repeat(40))) {
            assertThat(TraceParent.of(Map.of("traceparent", written)))
                    .as(written)
                    .isEmpty();
        }
        assertThat(TraceParent.of(Map.of())).isEmpty();
    }

    private static Dispatch said(String topic, long sequence) {
        DeskEvent event = Records.ingested(sequence);
        Dispatch encoded = EventCodec.encode(topic, event.subject(), event, "some-service");
        return encoded.with("ce_type", "newsroom.of.another.v1");
    }

    private static ConsumerRecords<String, byte[]> batch(Dispatch... dispatches) {
        return new ConsumerRecords<>(
                Map.of(
                        new TopicPartition(Topics.STORIES_INGESTED, 3),
                        List.of(dispatches).stream().map(Records::received).toList()),
                Map.of());
    }

    private static String parentOf(Dispatch dispatch) {
        return Objects.requireNonNull(dispatch.headers().get("traceparent"));
    }

    private static String traceOf(Dispatch dispatch) {
        return parentOf(dispatch).substring(3, 35);
    }

    private static long nanos(Instant instant) {
        return instant.getEpochSecond() * 1_000_000_000L + instant.getNano();
    }
}
