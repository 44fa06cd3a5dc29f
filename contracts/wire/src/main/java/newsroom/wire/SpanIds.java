package newsroom.wire;

import io.opentelemetry.sdk.trace.IdGenerator;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives a span the ids that its event travels with. They are made from the event, so that an event said again after a crash
 * is the same span, and services that know nothing of each other write one trace.
 */
@Singleton
class SpanIds implements IdGenerator {

    private final ThreadLocal<@Nullable TraceParent> given = new ThreadLocal<>();
    private final IdGenerator otherwise = IdGenerator.random();

    /** Whatever span {@code start} starts is {@code span}. */
    <T> T given(TraceParent span, Supplier<T> start) {
        given.set(span);
        try {
            return start.get();
        } finally {
            given.remove();
        }
    }

    @Override
    public String generateSpanId() {
        TraceParent span = given.get();
        return span == null ? otherwise.generateSpanId() : span.span();
    }

    @Override
    public String generateTraceId() {
        TraceParent span = given.get();
        return span == null ? otherwise.generateTraceId() : span.trace();
    }
}
