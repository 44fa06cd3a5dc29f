package newsroom.publish.spoken;

import static newsroom.publish.spoken.Rule.group;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of models, chips and versions: letters and digits in one word. The letters are left to {@link Letters}. */
final class Models {

    private static final Pattern RUN = Pattern.compile("\\p{L}+|\\d+(?:\\.\\d+)*|[^\\p{L}\\d]+");
    private static final int TYPE_NUMBER = 3;

    private Models() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "\\bv\\.?\\s?(\\d+(?:\\.\\d+)*)(?![\\w])",
                        match -> "version " + NumberWords.version(group(match, 1))),
                Rule.of(
                        "\\b(\\p{Lu}{2,4}) (\\d{4})(?![\\w,.%]\\w|\\s\\p{Ll}+s\\b)",
                        match -> group(match, 1) + " " + NumberWords.type(group(match, 2))),
                Rule.of(
                        "(?<![\\p{L}\\d.,])(?=[\\p{L}\\d.-]*\\p{L})(?=[\\p{L}.-]*\\d)[\\p{L}\\d]+(?:[.-][\\p{L}\\d]+)*",
                        Models::word));
    }

    private static String word(MatchResult match) {
        Matcher runs = RUN.matcher(match.group());
        StringBuilder said = new StringBuilder();
        boolean figures = false;
        boolean letters = false;
        String between = "";
        while (runs.find()) {
            String run = runs.group();
            if (!Character.isLetterOrDigit(run.codePointAt(0))) {
                between = run;
                continue;
            }
            boolean figure = Character.isDigit(run.charAt(0));
            boolean last = runs.end() == match.group().length();
            if (figures && between.isEmpty() && last && run.equals("s")) {
                return plural(said.toString());
            }
            said.append(said.isEmpty() ? "" : figure || figures ? joint(between, figures, figure) : between);
            said.append(
                    figure
                            ? number(run, letters && between.isEmpty())
                            : figures && run.equals("x") && !last ? "by" : run);
            figures = figure;
            letters = !figure;
            between = "";
        }
        return said.toString();
    }

    private static String joint(String between, boolean figures, boolean figure) {
        return figures && figure ? " " + between.replace("-", "") + " " : between.equals(".") ? " dot " : " ";
    }

    private static String number(String run, boolean glued) {
        boolean plain = run.indexOf('.') < 0;
        return plain && glued && run.length() >= TYPE_NUMBER ? NumberWords.type(run) : NumberWords.version(run);
    }

    private static String plural(String words) {
        return words.endsWith("y")
                ? words.substring(0, words.length() - 1) + "ies"
                : words + (words.endsWith("x") ? "es" : "s");
    }
}
