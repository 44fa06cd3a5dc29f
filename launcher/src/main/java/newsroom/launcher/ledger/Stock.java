package newsroom.launcher.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What lies on a topic of stories: records, the different stories they are about, and what each says of its story. A
 * record may stand there twice after a crash; it must then say the same.
 */
final class Stock {

    private final String topic;
    private final boolean complete;
    private final Map<String, String> saying = new HashMap<>();

    private long records;
    private long nameless;
    private long contradictions;

    /** @param complete whether no record has been dropped from the topic for its age */
    Stock(String topic, boolean complete) {
        this.topic = topic;
        this.complete = complete;
    }

    /** One record; {@code says} is empty on a topic that decides nothing. */
    void add(String story, String says) {
        records++;
        String before = saying.putIfAbsent(story, says);
        if (before != null && !before.equals(says)) {
            contradictions++;
        }
    }

    /** A record that names no story, which none of our services writes. */
    void addNameless() {
        records++;
        nameless++;
    }

    String topic() {
        return topic;
    }

    boolean complete() {
        return complete;
    }

    long records() {
        return records;
    }

    long nameless() {
        return nameless;
    }

    long stories() {
        return saying.size();
    }

    /** Records that say something else of a story than an earlier one. */
    long contradictions() {
        return contradictions;
    }

    /** How many of these stories {@code other} does not know. */
    long unknownTo(Stock other) {
        return saying.keySet().stream()
                .filter(story -> !other.saying.containsKey(story))
                .count();
    }

    /** How many stories got which saying, by name. */
    Map<String, Long> bySaying() {
        Map<String, Long> counts = new TreeMap<>();
        saying.values().forEach(says -> counts.merge(says, 1L, Long::sum));
        return counts;
    }
}
