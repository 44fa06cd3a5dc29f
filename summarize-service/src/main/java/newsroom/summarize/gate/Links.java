package newsroom.summarize.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No links, no domains, no addresses, however they are spelled; no markup; nothing that cannot be seen. */
final class Links implements Check {

    private static final Pattern LINK = Pattern.compile(
            "(?:\\b[a-z][a-z0-9+.-]{1,12}:/{1,2}|hxxps?|\\bwww\\b|\\b(?:javascript|data|vbscript|mailto|tel|file)\\s?:"
                    + "|\\b[\\p{L}\\p{N}_.+-]+ ?(?:@|\\[at\\]|\\(at\\)) ?[\\p{L}\\p{N}-]+\\.[\\p{L}]{2,}"
                    + "|\\b[\\p{L}\\p{N}-]+(?:\\.|\\[\\.\\]|\\(\\.\\)|\\[dot\\]|\\(dot\\)|。| dot )"
                    + "(?:com|org|net|io|ai|app|dev|co|uk|ru|cn|de|eu|info|biz|xyz|top|site|online|shop|club|live|link|click"
                    + "|example|test|invalid|localhost|local|onion|gov|edu|mil|me|ly|gg|tv|to|sh|zip|mov)\\b"
                    + "|\\b(?:\\d{1,3}\\.){3}\\d{1,3}\\b|\\blocalhost\\b|\\bxn--|[?&][a-z_]{1,20}=)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP = Pattern.compile(
            "<\\s*[/!?a-z]|&(?:#\\w{1,8}|[a-z]{2,8});|\\]\\s*\\(|!\\[|\\[[^\\]]{0,60}\\]\\s*[:\\[(]|`|\\*\\*|__|~~~|^\\s*(?:#{1,6}|>|[-*+]|\\d+\\.)\\s|\\{\\{|\\}\\}"
                    + "|\\{\\s*\"|\\\\[nrtux]|<\\||\\|>|%[0-9a-f]{2}%[0-9a-f]{2}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\x{E0000}-\\x{E007F}\\x{FE00}-\\x{FE0F}]");
    /** Base64 and hexadecimal: nothing that news is written in. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9+/=_]{32,}");

    /** Whether the text is more than words: such a line of a source supports nothing. */
    static boolean isMarked(String text) {
        return LINK.matcher(text).find()
                || MARKUP.matcher(text).find()
                || CODE.matcher(text).find();
    }

    @Override
    public List<Fault> faults(String sentence, List<SourceLine> sources) {
        List<Fault> faults = new ArrayList<>();
        find(LINK, sentence, Fault.Rule.LINK, faults);
        find(MARKUP, sentence, Fault.Rule.MARKUP, faults);
        find(CODE, sentence, Fault.Rule.MARKUP, faults);
        if (UNSEEN.matcher(sentence).find()) {
            faults.add(new Fault(Fault.Rule.MARKUP, "characters that cannot be seen"));
        }
        return faults;
    }

    private static void find(Pattern pattern, String sentence, Fault.Rule rule, List<Fault> faults) {
        Matcher found = pattern.matcher(sentence);
        if (found.find()) {
            faults.add(new Fault(rule, found.group()));
        }
    }
}
