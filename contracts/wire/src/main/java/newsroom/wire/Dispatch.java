package newsroom.wire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A record as it will stand on a topic. The key is never null: compacted topics and per-key order need it. */
public record Dispatch(String topic, String key, byte[] body, Map<String, String> headers) {
    public Dispatch {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }
}
