package newsroom.wire;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;

/** A service's traces, and what its collector was told. */
final class Traced {

    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final SpanIds ids = new SpanIds();
    private final SdkTracerProvider provider = SdkTracerProvider.builder()
            .setIdGenerator(ids)
            .addSpanProcessor(SimpleSpanProcessor.create(exporter))
            .build();

    final Traces traces = new Traces(provider.get("newsroom"), ids, false);

    /** Traces that nobody collects. */
    static Traces nobody() {
        return new Traces(OpenTelemetry.noop().getTracer("newsroom"), new SpanIds(), true);
    }

    List<SpanData> spans() {
        return exporter.getFinishedSpanItems();
    }

    SpanData span(String name) {
        return spans().stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no span " + name + " among " + spans()));
    }
}
