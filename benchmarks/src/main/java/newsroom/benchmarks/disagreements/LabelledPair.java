package newsroom.benchmarks.disagreements;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How two reports stand to each other, as a reader found it (docs/labels-disagreements.md).
 *
 * @param relation as the engine names it, in lower case
 * @param first the value of the first report that counts here, in the engine's base unit
 * @param days how long after the first report the second was told
 * @param about our own words for the event, for reports that came without a headline
 * @param a where the first report stands in the shared data
 */
record LabelledPair(
        String id, String relation, BigDecimal first, BigDecimal second, int days, String about, String a, String b) {

    private static final Map<String, BigDecimal> UNITS = Map.of(
            "million", new BigDecimal("1e6"),
            "billion", new BigDecimal("1e9"),
            "second", BigDecimal.ONE,
            "minute", new BigDecimal("60"),
            "day", new BigDecimal("86400"),
            "week", new BigDecimal("604800"),
            "month", new BigDecimal("2629746"),
            "year", new BigDecimal("31556952"),
            "foot", new BigDecimal("0.3048"));

    /** @param set one of the two labelled sets: {@code disagreements} or {@code disagreements-second} */
    static List<LabelledPair> of(String set) throws IOException {
        String file = "/labels/" + set + ".tsv";
        try (InputStream in = Objects.requireNonNull(LabelledPair.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(LabelledPair::read)
                    .toList();
        }
    }

    private static LabelledPair read(String line) {
        String[] cells = line.split("\t");
        return new LabelledPair(
                cells[0],
                cells[1],
                value(cells[2]),
                value(cells[3]),
                Integer.parseInt(cells[4]),
                cells[5],
                cells[6],
                cells[7]);
    }

    private static BigDecimal value(String written) {
        String[] parts = written.split(" ");
        BigDecimal number = new BigDecimal(parts[0]);
        return parts.length == 1 ? number : number.multiply(Objects.requireNonNull(UNITS.get(parts[1]), written));
    }

    boolean isDisagreement() {
        return relation.equals("conflict") || relation.equals("term");
    }

    /** Which of the shared sets both reports are from. */
    String set() {
        return a.substring(0, a.indexOf(' '));
    }
}
