package newsroom.launcher.services;

import java.util.Map;

/** What ingest says that a span of time brought. */
public record SpanCount(long ingested, Map<String, Long> refused) {

    public SpanCount {
        refused = refused == null ? Map.of() : Map.copyOf(refused);
    }
}
