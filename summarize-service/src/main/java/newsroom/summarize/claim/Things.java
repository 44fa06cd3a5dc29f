package newsroom.summarize.claim;

import java.util.Map;

/** One name for what is counted under several. */
final class Things {
    private static final Map<String, String> NAMES = Map.of(
            "vehicle", "car",
            "home", "house",
            "plane", "aircraft",
            "jet", "aircraft",
            "shop", "store",
            "death", "fatality");

    private Things() {}

    static String of(String unit) {
        return NAMES.getOrDefault(unit, unit);
    }
}
