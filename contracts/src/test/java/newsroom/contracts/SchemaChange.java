package newsroom.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What changed between two versions of a schema that readers and writers of both could stumble over. Full compatibility,
 * against every version released: a reader may be newer or older than the writer, because topics are replayed and
 * consumers are rolled out by others. So a field may be added if it is not required, words may be explained better, and
 * everything else is a new version of the type.
 */
final class SchemaChange {

    private static final Set<String> WORDS = Set.of("description", "title", "$id", "$comment", "examples");

    private final List<String> breaks = new ArrayList<>();

    private SchemaChange() {}

    /** One line for each change that breaks, empty when none does. */
    static List<String> breaking(JsonNode released, JsonNode now) {
        SchemaChange change = new SchemaChange();
        change.compare("", released, now);
        return change.breaks;
    }

    private void compare(String path, JsonNode released, JsonNode now) {
        if (!released.isObject() || !now.isObject()) {
            if (!released.equals(now)) {
                breaks.add(path + ": " + released + " became " + (now.isMissingNode() ? "nothing" : now));
            }
            return;
        }
        for (String key : keys(released, now)) {
            String deeper = path + "/" + key;
            switch (key) {
                case "properties", "$defs" -> named(deeper, released.path(key), now.path(key));
                case "required" -> required(deeper, released.path(key), now.path(key));
                default -> compare(deeper, released.path(key), now.path(key));
            }
        }
    }

    /** Whatever had a name keeps it and its meaning; new names may come. */
    private void named(String path, JsonNode released, JsonNode now) {
        released.properties().forEach(field -> {
            if (now.has(field.getKey())) {
                compare(path + "/" + field.getKey(), field.getValue(), now.get(field.getKey()));
            } else {
                breaks.add(path + "/" + field.getKey() + ": is gone");
            }
        });
    }

    private void required(String path, JsonNode released, JsonNode now) {
        Set<String> before = texts(released);
        Set<String> after = texts(now);
        after.stream()
                .filter(name -> !before.contains(name))
                .forEach(name -> breaks.add(path + "/" + name + ": is required now"));
        before.stream()
                .filter(name -> !after.contains(name))
                .forEach(name -> breaks.add(path + "/" + name + ": is no longer required"));
    }

    private static Set<String> keys(JsonNode released, JsonNode now) {
        Set<String> keys = new TreeSet<>();
        released.fieldNames().forEachRemaining(keys::add);
        now.fieldNames().forEachRemaining(keys::add);
        keys.removeAll(WORDS);
        return keys;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
