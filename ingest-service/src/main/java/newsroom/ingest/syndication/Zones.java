package newsroom.ingest.syndication;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Zones as feeds name them. Where a name is used in two parts of the world, the one that RFC 822 or most feeds mean;
 * military letters are UTC, because RFC 2822 found them used wrongly.
 */
final class Zones {

    private static final Pattern OFFSET =
            Pattern.compile("(?:GMT|UTC?|Z)? ?([+\\-\u2212])(\\d{1,2}):?(\\d{2})?(?:\\s.*)?");
    private static final Pattern COMMENT = Pattern.compile("\\s*\\(.*\\)\\s*$");

    /** Minutes east of UTC. */
    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("", 0),
            Map.entry("Z", 0),
            Map.entry("UT", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("WET", 0),
            Map.entry("BST", 60),
            Map.entry("WEST", 60),
            Map.entry("CET", 60),
            Map.entry("MET", 60),
            Map.entry("MEZ", 60),
            Map.entry("CEST", 120),
            Map.entry("MEST", 120),
            Map.entry("MESZ", 120),
            Map.entry("EET", 120),
            Map.entry("SAST", 120),
            Map.entry("EEST", 180),
            Map.entry("MSK", 180),
            Map.entry("TRT", 180),
            Map.entry("IST", 330),
            Map.entry("ICT", 420),
            Map.entry("WIB", 420),
            Map.entry("SGT", 480),
            Map.entry("HKT", 480),
            Map.entry("AWST", 480),
            Map.entry("JST", 540),
            Map.entry("KST", 540),
            Map.entry("ACST", 570),
            Map.entry("AEST", 600),
            Map.entry("AEDT", 660),
            Map.entry("NZST", 720),
            Map.entry("NZDT", 780),
            Map.entry("NST", -210),
            Map.entry("NDT", -150),
            Map.entry("BRT", -180),
            Map.entry("ART", -180),
            Map.entry("ADT", -180),
            Map.entry("AST", -240),
            Map.entry("EDT", -240),
            Map.entry("EST", -300),
            Map.entry("CDT", -300),
            Map.entry("CST", -360),
            Map.entry("MDT", -360),
            Map.entry("MST", -420),
            Map.entry("PDT", -420),
            Map.entry("PST", -480),
            Map.entry("AKDT", -480),
            Map.entry("AKST", -540),
            Map.entry("HST", -600),
            Map.entry("ET", -300),
            Map.entry("CT", -360),
            Map.entry("MT", -420),
            Map.entry("PT", -480));

    private Zones() {}

    /**
     * UTC when there is no name.
     *
     * @throws java.time.DateTimeException when the offset is more than 18 hours
     */
    static Optional<ZoneOffset> named(String given) {
        String name = COMMENT.matcher(given).replaceAll("").strip().toUpperCase(Locale.ROOT);
        Matcher offset = OFFSET.matcher(name);
        if (offset.matches()) {
            int minutes = Integer.parseInt(offset.group(2)) * 60
                    + (offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3)));
            int sign = offset.group(1).equals("+") ? 1 : -1;
            return Optional.of(ZoneOffset.ofTotalSeconds(sign * minutes * 60));
        }
        if (name.matches("[A-Y]")) {
            return Optional.of(ZoneOffset.UTC);
        }
        Integer minutes = NAMES.get(name);
        return minutes == null ? Optional.empty() : Optional.of(ZoneOffset.ofTotalSeconds(minutes * 60));
    }
}
