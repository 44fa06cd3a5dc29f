package newsroom.ingest.intake;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** TeX as a newspaper sets it: words without their commands, symbols for their names. What is left is a formula. */
final class Tex {

    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("gamma", "γ"),
            Map.entry("delta", "δ"),
            Map.entry("epsilon", "ε"),
            Map.entry("varepsilon", "ε"),
            Map.entry("eta", "η"),
            Map.entry("theta", "θ"),
            Map.entry("kappa", "κ"),
            Map.entry("lambda", "λ"),
            Map.entry("mu", "μ"),
            Map.entry("pi", "π"),
            Map.entry("rho", "ρ"),
            Map.entry("sigma", "σ"),
            Map.entry("tau", "τ"),
            Map.entry("phi", "φ"),
            Map.entry("psi", "ψ"),
            Map.entry("omega", "ω"),
            Map.entry("Delta", "Δ"),
            Map.entry("Sigma", "Σ"),
            Map.entry("Omega", "Ω"),
            Map.entry("times", "×"),
            Map.entry("pm", "±"),
            Map.entry("sim", "~"),
            Map.entry("approx", "≈"),
            Map.entry("leq", "≤"),
            Map.entry("le", "≤"),
            Map.entry("geq", "≥"),
            Map.entry("ge", "≥"),
            Map.entry("ll", "≪"),
            Map.entry("gg", "≫"),
            Map.entry("to", "→"),
            Map.entry("rightarrow", "→"),
            Map.entry("infty", "∞"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"),
            Map.entry("cdot", "·"));

    /** Commands that only say how their words look. */
    private static final Pattern LOOK = Pattern.compile(
            "\\\\(?:text(?:bf|it|tt|sc|rm|sf|normal)?|emph|math(?:bf|rm|it|sf|tt|cal|bb)|mbox|underline|url)\\s*\\{([^{}]*)}");

    private static final Pattern OLD_LOOK = Pattern.compile("\\{\\\\(?:bf|it|em|tt|sc)\\s+([^{}]*)}");
    /** What a reader needs no more than its mark: a citation, a footnote. */
    private static final Pattern MARK = Pattern.compile("[~ ]?\\\\(?:cite[pt]?|ref|label|footnote)\\s*\\{[^{}]*}");

    private static final Pattern SYMBOL = Pattern.compile("\\\\([a-zA-Z]+)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([%&$#_{}])");
    /** Two dollars, and between them no prose: an amount has one dollar and words behind it. */
    private static final Pattern MATH = Pattern.compile("\\$([^$\\s](?:[^$]{0,60}?[^$\\s])?)\\$(?!\\d)");

    private static final Pattern PROSE = Pattern.compile("\\p{L}{3,} \\p{L}{3,}");

    private Tex() {}

    /** The same text where it has no TeX. */
    static String plain(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('$') < 0 && text.indexOf('`') < 0) {
            return text;
        }
        String told = MARK.matcher(text).replaceAll("");
        for (String before = ""; !before.equals(told); ) {
            before = told;
            told = LOOK.matcher(told).replaceAll("$1");
            told = OLD_LOOK.matcher(told).replaceAll("$1");
        }
        told = MATH.matcher(told)
                .replaceAll(math -> Matcher.quoteReplacement(
                        PROSE.matcher(math.group(1)).find() ? math.group() : symbols(math.group(1))));
        told = symbols(told).replace("``", "“").replace("''", "”");
        return ESCAPED.matcher(told).replaceAll(escaped -> Matcher.quoteReplacement(escaped.group(1)));
    }

    private static String symbols(String math) {
        String told = SYMBOL.matcher(math)
                .replaceAll(name -> Matcher.quoteReplacement(SYMBOLS.getOrDefault(name.group(1), name.group())));
        // "{+}0.3" and "x_{t}" are set with braces that nobody sees.
        return told.replaceAll("(?<![\\\\^_])\\{([=+<>,.-])}", "$1").replaceAll("([_^])\\{(\\w)}", "$1$2");
    }
}
