package newsroom.publish.spoken;

import static newsroom.publish.spoken.Rule.group;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;

/** Sums of money. */
final class Money {

    private static final String SIGN = "(?<!\\p{L})((?:US|AU?|CA?|HK|NZ|S|R)?\\$|(?:CN|RMB)?¥|[€£₹₩₽₺₪]|CHF\\s?)";
    private static final String SUM = Figures.FIGURE;
    private static final String SCALE =
            "(?:\\s?((?i:trillion|billion|million|thousand|crore|lakh)|bn|mn)\\b|([TBMKtbmk])\\b)?";
    private static final Map<String, String> SCALES = Map.of(
            "t", " trillion", "b", " billion", "bn", " billion", "m", " million", "mn", " million", "k", " thousand");

    private Money() {}

    /** A currency: what one of it is called, what several are, and a hundredth of it. */
    private record Currency(String one, String many, String cent, String cents) {
        static Currency of(String sign) {
            return switch (sign.strip()) {
                case "€" -> new Currency("euro", "euros", "cent", "cents");
                case "£" -> new Currency("pound", "pounds", "penny", "pence");
                case "¥" -> new Currency("yen", "yen", "", "");
                case "₹" -> new Currency("rupee", "rupees", "paisa", "paise");
                case "₩" -> new Currency("won", "won", "", "");
                case "₽" -> new Currency("ruble", "rubles", "kopeck", "kopecks");
                case "₺" -> new Currency("lira", "liras", "kurus", "kurus");
                case "₪" -> new Currency("shekel", "shekels", "agora", "agorot");
                case "CN¥", "RMB¥" -> new Currency("yuan", "yuan", "", "");
                case "R$" -> new Currency("real", "reais", "centavo", "centavos");
                case "CHF" -> new Currency("Swiss franc", "Swiss francs", "centime", "centimes");
                case "A$", "AU$" -> dollar("Australian ");
                case "C$", "CA$" -> dollar("Canadian ");
                case "HK$" -> dollar("Hong Kong ");
                case "NZ$" -> dollar("New Zealand ");
                case "S$" -> dollar("Singapore ");
                default -> dollar("");
            };
        }

        private static Currency dollar(String whose) {
            return new Currency(whose + "dollar", whose + "dollars", "cent", "cents");
        }
    }

    static List<Rule> rules() {
        return List.of(
                Rule.says("\\bUSD\\s?(?=\\d)", "$"),
                Rule.says("\\bEUR\\s?(?=\\d)", "€"),
                Rule.says("\\bGBP\\s?(?=\\d)", "£"),
                Rule.says("\\bJPY\\s?(?=\\d)", "¥"),
                Rule.says("\\b(?:CNY|RMB)\\s?(?=\\d)", "CN¥"),
                Rule.says("\\bBRL\\s?(?=\\d)", "R$"),
                Rule.of(
                        "(?<![\\w.,])" + SUM + "\\s?¢",
                        m -> NumberWords.of(group(m, 1)) + (group(m, 1).equals("1") ? " cent" : " cents")),
                Rule.of(
                        SIGN + SUM + SCALE + "-(an?|per)-(?=\\p{L})",
                        m -> NumberWords.of(group(m, 2)) + scale(group(m, 3) + group(m, 4)) + " "
                                + Currency.of(group(m, 1)).one() + " " + group(m, 5) + " "),
                Rule.of(SIGN + SUM + "/([MK])\\b", Money::perScale),
                Rule.of(SIGN + SUM + SCALE + "[-–]+[$€£¥]?" + SUM + SCALE, Money::range),
                Rule.of(
                        SIGN
                                + "(\\d{1,3}(?:,\\d{3})+|\\d+)\\.(\\d\\d)(?!\\d|[TBMKtbmk]\\b|\\s?(?:[bm]n\\b|trillion|billion|million))",
                        Money::small),
                Rule.of(
                        Following.ARTICLE + SIGN + SUM + SCALE + "([+]?)(-(?:dollar|euro|pound)s?)?" + Following.NEXT,
                        Money::sum),
                Rule.says("(dollars|euros|pounds|cents|yen)\\s?/\\s?(?=[\\p{L}\\d])", "$1 per "));
    }

    private static String perScale(MatchResult m) {
        Currency currency = Currency.of(group(m, 1));
        return NumberWords.of(group(m, 2)) + " " + currency.many() + " per" + scale(group(m, 3));
    }

    private static String range(MatchResult m) {
        String first = group(m, 3) + group(m, 4);
        String second = group(m, 6) + group(m, 7);
        return NumberWords.of(group(m, 2)) + (first.equals(second) ? "" : scale(first)) + " to "
                + NumberWords.of(group(m, 5)) + scale(second) + " "
                + Currency.of(group(m, 1)).many();
    }

    private static String small(MatchResult m) {
        Currency currency = Currency.of(group(m, 1));
        int cents = Integer.parseInt(group(m, 3));
        String whole = group(m, 2);
        String small = NumberWords.of(String.valueOf(cents)) + " " + (cents == 1 ? currency.cent() : currency.cents());
        String large = NumberWords.of(whole) + " " + (whole.equals("1") ? currency.one() : currency.many());
        if (currency.cents().isEmpty()) {
            return NumberWords.of(whole + "." + group(m, 3)) + " " + currency.many();
        }
        return whole.matches("0+") ? small : cents == 0 ? large : large + " and " + small;
    }

    private static String sum(MatchResult m) {
        String article = group(m, 1);
        Currency currency = Currency.of(group(m, 2));
        String scale = group(m, 4) + group(m, 5);
        boolean alone = group(m, 3).equals("1") && scale.isEmpty();
        // "$45 billion-dollar" says the unit itself, and always of something that follows.
        boolean measured = !group(m, 7).isEmpty() || Following.isMeasured(article, group(m, 8));
        String more = group(m, 6).isEmpty() ? "" : "more than ";
        return Following.before(article, more) + more + NumberWords.of(group(m, 3)) + scale(scale) + " "
                + (measured || alone ? currency.one() : currency.many());
    }

    private static String scale(String printed) {
        if (printed.isEmpty()) {
            return "";
        }
        String known = SCALES.get(printed.toLowerCase(Locale.ROOT));
        return known == null ? " " + printed.toLowerCase(Locale.ROOT) : known;
    }
}
