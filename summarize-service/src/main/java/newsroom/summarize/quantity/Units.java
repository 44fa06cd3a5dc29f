package newsroom.summarize.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Quantity.Measure;

/** Units that stand right behind a number, each with its base unit and the factor to it. */
final class Units {

    /** What is read behind a number; {@code end} is counted in the text. */
    record Unit(Measure measure, String name, BigDecimal factor, int end) {}

    private record Sign(Pattern pattern, Measure measure, String name, BigDecimal factor) {}

    private static final List<Sign> SIGNS = new ArrayList<>();

    static {
        sign("[ -]?(?:percentage[ -]points?|pp\\b|ppt\\b)", Measure.POINTS, "point", "1");
        sign(" ?(?:%|(?i:percent|per cent|pct)\\b)", Measure.PERCENT, "percent", "1");
        sign("(?:x|X|×)(?![A-Za-z0-9])", Measure.MULTIPLE, "times", "1");
        sign("[ -]?fold\\b", Measure.MULTIPLE, "times", "1");
        sign(
                "[ -]times (?=(?:as |more|less|fewer|faster|slower|higher|lower|larger|bigger|smaller|better|cheaper|the"
                        + " (?:size|speed|number|amount|cost|price|rate|power)|its |greater|longer|that|what))",
                Measure.MULTIPLE,
                "times",
                "1");
        power("W", "watts?", "1");
        power("[kK]W", "kilowatts?", "1e3");
        power("MW", "megawatts?", "1e6");
        power("GW", "gigawatts?", "1e9");
        power("TW", "terawatts?", "1e12");
        energy("[kK]Wh", "kilowatt[ -]hours?", "1e3");
        energy("MWh", "megawatt[ -]hours?", "1e6");
        energy("GWh", "gigawatt[ -]hours?", "1e9");
        energy("TWh", "terawatt[ -]hours?", "1e12");
        bytes("[kK]i?B", "kilobytes?", "1e3");
        bytes("Mi?B", "megabytes?", "1e6");
        bytes("Gi?B|(?:gigs?)", "gigabytes?", "1e9");
        bytes("Ti?B", "terabytes?", "1e12");
        bytes("Pi?B", "petabytes?", "1e15");
        duration("ms|milliseconds?", "0.001");
        duration("seconds?|secs?|s", "1");
        duration("minutes?|mins?", "60");
        duration("hours?|hrs?|h", "3600");
        duration("days?", "86400");
        duration("weeks?", "604800");
        duration("months?", "2629746");
        duration("quarters?", "7889238");
        duration("years?|yrs?", "31556952");
        duration("decades?", "315569520");
        sign("[ -]?(?:nm|nanometers?|nanometres?)\\b", Measure.LENGTH, "metre", "1e-9");
        sign("[ -]?(?:mm|millimeters?|millimetres?)\\b", Measure.LENGTH, "metre", "0.001");
        sign("[ -]?(?:cm|centimeters?|centimetres?)\\b", Measure.LENGTH, "metre", "0.01");
        sign("[ -]?(?:km|kilometers?|kilometres?)\\b", Measure.LENGTH, "metre", "1000");
        sign("(?:[ -]?(?:meters?|metres?)|m)\\b", Measure.LENGTH, "metre", "1");
        sign("[ -](?:miles?)\\b", Measure.LENGTH, "metre", "1609.344");
        sign("[ -]?(?:feet|foot|ft)\\b", Measure.LENGTH, "metre", "0.3048");
        sign("[ -](?:inch|inches)\\b", Measure.LENGTH, "metre", "0.0254");
        sign("[ -](?:hectares?|ha)\\b", Measure.COUNT, "hectare", "1");
        sign("[ -](?:acres?)\\b", Measure.COUNT, "hectare", "0.404686");
        sign("[ -](?:square[ -](?:kilometers?|kilometres?|km))\\b", Measure.COUNT, "hectare", "100");
        sign("[ -](?:square[ -]miles?)\\b", Measure.COUNT, "hectare", "258.999");
        sign("(?: |-)?(?:kg|kilograms?|kilos?)\\b", Measure.MASS, "kg", "1");
        sign("[ -](?:tons?|tonnes?)\\b", Measure.MASS, "kg", "1000");
        sign("[ -]?mAh\\b", Measure.COUNT, "mah", "1");
        sign(" ?MHz\\b", Measure.FREQUENCY, "Hz", "1e6");
        sign(" ?GHz\\b", Measure.FREQUENCY, "Hz", "1e9");
        sign(" ?Gbps\\b", Measure.BYTES, "bit/second", "1e9");
        sign(" ?Tbps\\b", Measure.BYTES, "bit/second", "1e12");
        sign("[ -]?(?:tok|tokens?|t)/s(?:ec(?:ond)?)?\\b", Measure.COUNT, "token/second", "1");
        sign("[ -]tokens?(?: per |/| a )second\\b", Measure.COUNT, "token/second", "1");
        sign(" (?:US )?dollars?\\b", Measure.MONEY, "USD", "1");
        sign(" (?:euros?)\\b", Measure.MONEY, "EUR", "1");
        sign(" (?:pounds sterling)\\b", Measure.MONEY, "GBP", "1");
        sign(" (?:yuan|renminbi)\\b", Measure.MONEY, "CNY", "1");
        sign(" (?:yen)\\b", Measure.MONEY, "JPY", "1");
        sign(" (?:crowns?|kronor|kroner)\\b", Measure.MONEY, "crown", "1");
        sign(" (?:cents?)\\b", Measure.MONEY, "USD", "0.01");
    }

    private Units() {}

    static Optional<Unit> behind(String text, int at) {
        for (Sign sign : SIGNS) {
            Matcher matcher = sign.pattern.matcher(text).region(at, text.length());
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt()) {
                int end = at + text.substring(at, matcher.end()).stripTrailing().length();
                return Optional.of(new Unit(sign.measure, sign.name, sign.factor, end));
            }
        }
        return Optional.empty();
    }

    private static void power(String symbol, String word, String factor) {
        sign("(?:[ -]?" + symbol + "(?![A-Za-z])|[ -](?i:" + word + ")\\b(?![ -]hour))", Measure.POWER, "W", factor);
    }

    private static void energy(String symbol, String word, String factor) {
        sign("(?:[ -]?" + symbol + "\\b|[ -](?i:" + word + ")\\b)", Measure.ENERGY, "Wh", factor);
    }

    private static void bytes(String symbol, String word, String factor) {
        sign("(?:[ -]?(?:" + symbol + ")(?![A-Za-z])|[ -](?i:" + word + ")\\b)", Measure.BYTES, "byte", factor);
    }

    private static void duration(String words, String factor) {
        String near = words.contains("|s") || words.contains("|h") || words.startsWith("ms") ? "[ -]?" : "[ -]";
        sign(near + "(?i:" + words + ")(?![A-Za-z0-9]|['’]s)", Measure.DURATION, "second", factor);
    }

    private static void sign(String pattern, Measure measure, String name, String factor) {
        SIGNS.add(new Sign(Pattern.compile(pattern), measure, name, new BigDecimal(factor)));
    }
}
