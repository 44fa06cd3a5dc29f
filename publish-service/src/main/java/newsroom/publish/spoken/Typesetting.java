package newsroom.publish.spoken;

import java.text.Normalizer;
import java.util.List;

/** Undoes what only the eye needs: ligatures, superscripts, typographic marks, digits of other scripts. */
final class Typesetting {

    private static final List<Rule> RULES = List.of(
            Rule.says("[™®©℠\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\uFE0F]", ""),
            Rule.says("²", " squared"),
            Rule.says("³", " cubed"),
            Rule.of(
                    "[⁰¹⁴-⁹]+",
                    match -> " to the power of " + Normalizer.normalize(match.group(), Normalizer.Form.NFKC)));

    private static final List<Rule> MARKS = List.of(
            Rule.says("[‘’‛`´ʼ]", "'"),
            Rule.says("[\\p{Zs}\\p{Zl}\\p{Zp}\\p{Cc}_]+", " "),
            Rule.says("(?<=\\d)\\s?⁄\\s?(?=\\d)", "/"),
            Rule.says("−", "-"),
            Rule.of(
                    "[\\p{Nd}&&[^0-9]]",
                    match -> String.valueOf(Character.digit(match.group().codePointAt(0), 10))));

    private Typesetting() {}

    static String plain(String written) {
        String text = written;
        for (Rule rule : RULES) {
            text = rule.apply(text);
        }
        text = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (Rule rule : MARKS) {
            text = rule.apply(text);
        }
        return text.strip();
    }
}
