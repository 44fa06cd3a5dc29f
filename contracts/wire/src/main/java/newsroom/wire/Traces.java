package newsroom.wire;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import newsroom.contracts.DeskEvent;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.story.StoryIngested;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Spans of what stories go through, from the fetch to the printed line, by the messaging conventions of OpenTelemetry.
 * Without a collector ({@code quarkus.otel.sdk.disabled=true}) it does nothing.
 *
 * <p>What caused an event waits with it in the outbox, under headers that never leave the house ({@link #CAUSE},
 * {@link #LINES}): whoever says it, and whenever, ties it to its cause.
 */
@ApplicationScoped
public class Traces {

    static final String CAUSE = "newsroom-cause";
    static final String LINES = "newsroom-lines";

    /** A story that was fetched longer ago comes from a capture, and its time is the desk's, not the clock's. */
    private static final Duration LIVE = Duration.ofHours(1);

    private final Tracer tracer;
    private final SpanIds ids;
    private final boolean off;
    private final ThreadLocal<@Nullable Batch> batch = new ThreadLocal<>();

    @Inject
    Traces(Tracer tracer, SpanIds ids, @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean off) {
        this.tracer = tracer;
        this.ids = ids;
        this.off = off;
    }

    /** Whether the header is a note of ours that waits in the outbox and is not sent. */
    static boolean staysInHouse(String header) {
        return header.equals(CAUSE) || header.equals(LINES);
    }

    /** The {@code traceparent} that the event travels with. */
    public static String of(DeskEvent event) {
        return EventCodec.traceparent(event);
    }

    /** Whether nobody collects them. */
    public boolean off() {
        return off;
    }

    /** Begins a span for every record that has a trace; this thread's events are caused by them until the batch ends. */
    Batch begin(ConsumerRecords<String, byte[]> records) {
        Batch begun = new Batch();
        if (!off) {
            records.forEach(record -> TraceParent.of(EventCodec.header(record, TraceParent.HEADER))
                    .ifPresent(said -> begun.add(said, received(record, said))));
            batch.set(begun);
        }
        return begun;
    }

    /** The dispatch with the span that caused it, where this thread passes on a batch. */
    Dispatch caused(Dispatch dispatch) {
        Batch current = batch.get();
        return current == null
                ? dispatch
                : TraceParent.of(dispatch.headers())
                        .flatMap(said -> current.cause(said.trace()))
                        .map(cause -> dispatch.with(CAUSE, cause.toString()))
                        .orElse(dispatch);
    }

    /** What the broker has acknowledged, with the headers that it had in the outbox. */
    void said(List<Dispatch> dispatches, Instant from, Instant until) {
        if (!off) {
            dispatches.forEach(dispatch ->
                    TraceParent.of(dispatch.headers()).ifPresent(span -> said(dispatch, span, from, until)));
        }
    }

    private Span received(ConsumerRecord<String, byte[]> record, TraceParent said) {
        return about(tracer.spanBuilder("process " + record.topic()), record.topic(), id(record))
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(context(said))
                .setAttribute("messaging.operation.type", "process")
                .setAttribute("messaging.destination.partition.id", String.valueOf(record.partition()))
                .setAttribute("messaging.kafka.offset", record.offset())
                .startSpan();
    }

    private void said(Dispatch dispatch, TraceParent span, Instant from, Instant until) {
        Optional<TraceParent> cause = TraceParent.of(dispatch.headers().get(CAUSE));
        if (cause.isEmpty() && StoryIngested.TYPE.equals(dispatch.headers().get("ce_type"))) {
            cause = Optional.of(fetched(dispatch, span, from));
        }
        List<TraceParent> lines = lines(dispatch.headers());
        SpanBuilder builder = about(
                        tracer.spanBuilder("send " + dispatch.topic()),
                        dispatch.topic(),
                        dispatch.headers().getOrDefault("ce_id", ""))
                .setSpanKind(SpanKind.PRODUCER)
                .setAttribute("messaging.operation.type", "send");
        lines.forEach(line -> builder.addLink(spanContext(line)));
        start(builder, cause, span, from).end(until.toEpochMilli(), TimeUnit.MILLISECONDS);
        lines.forEach(line -> printed(dispatch, line, span, from, until));
    }

    /** The root: from the fetch of the story to its place in the desk's order. */
    private TraceParent fetched(Dispatch dispatch, TraceParent said, Instant until) {
        String id = NamedUuid.of("fetch|" + said.span()).toString().replace("-", "");
        TraceParent root = new TraceParent(said.trace(), id.substring(0, 16));
        Instant fetched = Instant.parse(dispatch.headers().getOrDefault("ce_time", until.toString()));
        boolean live = !fetched.isAfter(until) && fetched.isAfter(until.minus(LIVE));
        SpanBuilder builder = tracer.spanBuilder("fetch and file")
                .setAttribute("newsroom.story", dispatch.key())
                .setAttribute("newsroom.fetched_at", fetched.toString());
        start(builder, Optional.empty(), root, live ? fetched : until).end(until.toEpochMilli(), TimeUnit.MILLISECONDS);
        return root;
    }

    /** The last span of a story: its event stands in an issue. */
    private void printed(Dispatch issue, TraceParent line, TraceParent in, Instant from, Instant until) {
        tracer.spanBuilder("print")
                .setParent(context(line))
                .addLink(spanContext(in))
                .setAttribute("newsroom.issue", issue.key())
                .setStartTimestamp(from)
                .startSpan()
                .end(until.toEpochMilli(), TimeUnit.MILLISECONDS);
    }

    private Span start(SpanBuilder builder, Optional<TraceParent> parent, TraceParent span, Instant from) {
        parent.ifPresentOrElse(cause -> builder.setParent(context(cause)), builder::setNoParent);
        return ids.given(span, builder.setStartTimestamp(from)::startSpan);
    }

    private static List<TraceParent> lines(Map<String, String> headers) {
        return Arrays.stream(headers.getOrDefault(LINES, "").split(" "))
                .flatMap(line -> TraceParent.of(line).stream())
                .toList();
    }

    private static SpanBuilder about(SpanBuilder builder, String topic, String id) {
        return builder.setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.destination.name", topic)
                .setAttribute("messaging.message.id", id);
    }

    private static String id(ConsumerRecord<String, byte[]> record) {
        String id = EventCodec.header(record, "ce_id");
        return id == null ? "" : id;
    }

    private static Context context(TraceParent span) {
        return Context.root().with(Span.wrap(spanContext(span)));
    }

    private static SpanContext spanContext(TraceParent span) {
        return SpanContext.createFromRemoteParent(
                span.trace(), span.span(), TraceFlags.getSampled(), TraceState.getDefault());
    }

    /** A batch under way; its spans end with it. */
    final class Batch implements AutoCloseable {

        private final Map<String, Span> spans = new HashMap<>();
        private final List<Span> all = new ArrayList<>();

        private void add(TraceParent said, Span span) {
            all.add(span);
            spans.put(said.trace(), span);
        }

        Optional<TraceParent> cause(String trace) {
            return Optional.ofNullable(spans.get(trace))
                    .map(Span::getSpanContext)
                    .map(span -> new TraceParent(span.getTraceId(), span.getSpanId()));
        }

        @Override
        public void close() {
            batch.remove();
            all.forEach(Span::end);
        }
    }
}
