package newsroom.scoring.fingerprint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the figures of an English text with what they count. */
final class Quantities {

    private static final int MOST = 24;

    private static final Pattern FIGURE = Pattern.compile(
            "(?<before>\\p{Lu}[\\p{L}]+ )?(?<money>[$€£] ?)?(?<![\\p{L}\\p{N}.])(?<digits>\\d[\\d,]*(?:\\.\\d+)?)"
                    + "(?<scale> ?(?:bn|billion|tn|trillion|mn|million|thousand|[kKmMbBT])\\b)?\\+?"
                    + "(?<share> ?(?:%|percent\\b|per cent\\b))?(?: (?<after>\\p{L}{2,20}))?");

    private Quantities() {}

    /** In the order of the text, each once. */
    static List<Quantity> of(String text) {
        Set<Quantity> found = new LinkedHashSet<>();
        Matcher figure = FIGURE.matcher(text);
        while (figure.find() && found.size() < MOST) {
            Quantity quantity = quantity(figure);
            if (quantity != null) {
                found.add(quantity);
            }
        }
        return new ArrayList<>(found);
    }

    private static @Nullable Quantity quantity(Matcher figure) {
        String digits = figure.group("digits").replace(",", "");
        if (digits.length() > 15) {
            return null;
        }
        double value = Double.parseDouble(digits) * scale(figure.group("scale"));
        if (figure.group("money") != null) {
            return new Quantity("money", value);
        }
        if (figure.group("share") != null) {
            return new Quantity("%", value);
        }
        boolean year = digits.matches("(19|20)\\d\\d") && figure.group("scale") == null;
        String unit = figure.group("before") != null ? figure.group("before") : figure.group("after");
        return year || unit == null ? null : new Quantity(Words.term(unit.strip()), value);
    }

    private static double scale(@Nullable String word) {
        if (word == null) {
            return 1;
        }
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "k", "thousand" -> 1e3;
            case "m", "mn", "million" -> 1e6;
            case "b", "bn", "billion" -> 1e9;
            default -> 1e12;
        };
    }
}
