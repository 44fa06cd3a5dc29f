package newsroom.summarize.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.cluster.Quantity.Measure;
import newsroom.contracts.cluster.Quantity.TimeBasis;

/** Finds the figures of an English text: what they measure, within which bounds, for what stretch of time. */
public final class Figures {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|www\\.\\S+|\\b[\\w.]+@[\\w.]+");
    /** "per million input tokens", "/kg", "per gigawatt". */
    private static final Pattern DENOMINATOR = Pattern.compile(
            " ?(?:/ ?|per |an? (?=share|barrel|unit|user|seat|head\\b))((?:million|billion|thousand|1M|1k|M|MM|\\d+) ?)?((?:input |output |cached )?)(tokens?|kg|kilograms?|share"
                    + "|user|seat|employee|person|barrel|GPU|gigawatt|GW|megawatt|MW|[kM]Wh|request|call|query|image|mile|ton|unit"
                    + "|chip|GPU-hour)s?\\b");

    private static final Pattern SCALE_OF_PARAMETERS =
            Pattern.compile("[ -](?:(?:billion|million)[ -])?(?:active )?(?:param(?:eter)?s?)\\b");
    private static final Pattern SIZE_OF_MODEL = Pattern.compile(
            " (?:(?:dense|open|local|class|MoE|base|active|language|reasoning|coding) ){0,2}models?\\b");

    private Figures() {}

    /** In the order of the text; none overlaps another. */
    public static List<Found> in(String text) {
        List<Found> found = new ArrayList<>(Ratios.in(text));
        Shapes.in(text).stream()
                .filter(one -> isFree(found, one.start(), one.end()))
                .toList()
                .forEach(found::add);
        for (Numeral numeral : Numerals.in(text)) {
            if (isFree(found, numeral.start(), numeral.end()) && !isInAddress(text, numeral)) {
                read(text, numeral)
                        .filter(one -> isFree(found, one.start(), one.end()))
                        .ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    private static Optional<Found> read(String text, Numeral numeral) {
        if (numeral.currency() != null) {
            return Optional.of(money(text, numeral, numeral.currency(), BigDecimal.ONE, numeral.end()));
        }
        if (Naming.isTied(text, numeral)) {
            return Optional.empty();
        }
        Optional<Units.Unit> unit = Units.behind(text, numeral.end());
        if (unit.isPresent()) {
            Units.Unit with = unit.get();
            if (with.measure() == Measure.MONEY) {
                return Optional.of(money(text, numeral, with.name(), with.factor(), with.end()));
            }
            return Optional.of(found(text, numeral, with, List.of()));
        }
        return counted(text, numeral);
    }

    private static Optional<Found> counted(String text, Numeral numeral) {
        Matcher parameters = SCALE_OF_PARAMETERS.matcher(text).region(numeral.end(), text.length());
        Matcher size = SIZE_OF_MODEL.matcher(text).region(numeral.end(), text.length());
        Optional<Counted.Noun> noun = Counted.behind(text, numeral.end());
        boolean measuresModel = parameters.lookingAt() || (numeral.letter() && size.lookingAt());
        boolean victims = noun.isEmpty() && Victims.are(text, numeral.start(), numeral.end());
        boolean counts = noun.isPresent()
                || victims
                || Counted.before(text, numeral.start()).isPresent();
        if (Naming.isNoQuantity(text, numeral, counts || measuresModel)) {
            return Optional.empty();
        }
        if (measuresModel) {
            int end = parameters.lookingAt() ? parameters.end() : numeral.end();
            Units.Unit unit = new Units.Unit(Measure.COUNT, "parameter", BigDecimal.ONE, end);
            boolean active = parameters.lookingAt() && parameters.group().contains("active ");
            return Optional.of(found(text, numeral, unit, active ? List.of("active") : List.of()));
        }
        String name = noun.map(Counted.Noun::name)
                .or(() -> Counted.before(text, numeral.start()))
                .orElse(victims ? "person" : "thing");
        int end = noun.map(Counted.Noun::end).orElse(numeral.end());
        List<String> qualifiers = noun.map(Counted.Noun::qualifiers).orElse(List.of());
        return Optional.of(found(text, numeral, new Units.Unit(Measure.COUNT, name, BigDecimal.ONE, end), qualifiers));
    }

    private static Found money(String text, Numeral numeral, String currency, BigDecimal factor, int end) {
        Matcher per = DENOMINATOR.matcher(text).region(end, text.length());
        String unit = currency;
        List<String> qualifiers = List.of();
        int behind = end;
        if (per.lookingAt()) {
            BigDecimal many =
                    per.group(1) == null ? BigDecimal.ONE : many(per.group(1).strip());
            unit = currency + "/" + (many.equals(BigDecimal.ONE) ? "" : many.toPlainString() + " ")
                    + Counted.singular(per.group(3));
            qualifiers =
                    per.group(2).isBlank() ? List.of() : List.of(per.group(2).strip());
            behind = per.end();
        }
        return found(text, numeral, new Units.Unit(Measure.MONEY, unit, factor, behind), qualifiers);
    }

    private static Found found(String text, Numeral numeral, Units.Unit unit, List<String> qualifiers) {
        boolean rate = unit.name().contains("/second");
        Times.Time time = rate || unit.measure() == Measure.DURATION || unit.measure() == Measure.POWER
                ? null
                : Times.of(text, numeral.start(), unit.end());
        int end = time == null ? unit.end() : Math.max(unit.end(), time.end());
        TimeBasis basis = rate ? TimeBasis.SECOND : time == null ? null : time.basis();
        Quantity quantity = new Quantity(
                text.substring(numeral.start(), end),
                numeral.low().multiply(unit.factor()),
                numeral.high().multiply(unit.factor()),
                unit.measure(),
                rate ? unit.name().replace("/second", "") : unit.name(),
                Bounds.of(text, numeral.start(), numeral.end(), unit.end(), numeral.plus(), unit.measure()),
                basis);
        return new Found(quantity, numeral.start(), end, qualifiers);
    }

    private static BigDecimal many(String words) {
        return switch (words) {
            case "1M", "M", "MM" -> BigDecimal.valueOf(1_000_000);
            case "1k" -> BigDecimal.valueOf(1_000);
            default -> words.matches("\\d+") ? new BigDecimal(words) : Numerals.scale(words);
        };
    }

    private static boolean isFree(List<Found> found, int start, int end) {
        return found.stream().noneMatch(one -> start < one.end() && end > one.start());
    }

    private static boolean isInAddress(String text, Numeral numeral) {
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            if (numeral.start() >= address.start() && numeral.start() < address.end()) {
                return true;
            }
        }
        return false;
    }
}
