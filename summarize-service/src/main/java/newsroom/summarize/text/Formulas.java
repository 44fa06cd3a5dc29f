package newsroom.summarize.text;

import java.util.regex.Pattern;

/** Formulas in the notation of TeX: nothing to read out of their paper. */
final class Formulas {

    private static final Pattern LEFT =
            Pattern.compile("\\\\[a-zA-Z]+|[\\^_]\\{|(?<!\\w)\\$[^$\\s][^$]*[\\\\^_{}][^$]*\\$");

    private Formulas() {}

    static boolean isIn(String text) {
        return LEFT.matcher(text).find();
    }
}
