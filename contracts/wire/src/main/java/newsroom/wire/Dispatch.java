package newsroom.wire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A record as it will stand on a topic. The key is never null: compacted topics and per-key order need it. */
public record Dispatch(String topic, String key, byte[] body, Map<String, String> headers) {
    public Dispatch {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** The same with one more header. */
    Dispatch with(String header, String text) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, text);
        return new Dispatch(topic, key, body, more);
    }
}
