package newsroom.benchmarks.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** When a text is the one that rss-parser found, through what xml2js and its files did to it. */
final class Words {

    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|\\s+|&nbsp;|&#160;|\u00A0");
    private static final String UNREADABLE = "\uFFFD";

    private Words() {}

    /** The same text; a replacement character in the expected file stands for any one character, or for white space. */
    static boolean same(String wanted, String said) {
        return wanted.contains(UNREADABLE) ? readable(wanted).matcher(said).matches() : said.equals(wanted);
    }

    /**
     * The same characters in any order, markup and white space left out. Of an element that holds text beside elements,
     * xml2js may keep the text alone: then that, where the expected value has no markup.
     */
    static boolean letters(String wanted, String said) {
        if (wanted.contains(UNREADABLE)) {
            return readable(bare(wanted)).matcher(bare(said)).matches();
        }
        return sorted(bare(said)).equals(sorted(bare(wanted)))
                || wanted.indexOf('<') < 0
                        && said.indexOf('<') >= 0
                        && sorted(bare(Jsoup.parseBodyFragment(said).body().ownText()))
                                .equals(sorted(bare(wanted)));
    }

    /** {@code wanted}, each cut to the hundred characters that we keep; beside it nothing but {@code others}. */
    static boolean categories(List<String> wanted, List<String> others, List<String> said) {
        List<String> kept = said.stream().map(Fact::flat).toList();
        List<String> cut = cut(wanted);
        return kept.containsAll(cut)
                && kept.stream()
                        .allMatch(word -> cut.contains(word) || cut(others).contains(word));
    }

    private static List<String> cut(List<String> words) {
        return words.stream()
                .filter(Objects::nonNull)
                .map(word -> word.length() <= 100 ? word : word.substring(0, 100))
                .map(Fact::flat)
                .toList();
    }

    private static Pattern readable(String wanted) {
        return Pattern.compile(
                Stream.of(wanted.split(UNREADABLE, -1)).map(Pattern::quote).collect(Collectors.joining(".?")));
    }

    private static String bare(String html) {
        return MARKUP.matcher(html).replaceAll("");
    }

    private static String sorted(String text) {
        char[] letters = text.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }
}
