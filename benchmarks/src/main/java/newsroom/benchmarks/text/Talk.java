package newsroom.benchmarks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A transcript of the Changelog set as we count it: its turns. A paragraph that begins {@code **Name:**} is that
 * person's; others go on; two turns of one person in a row are one; {@code Break} is nobody. Links count by their text.
 */
record Talk(List<Turn> turns) {

    private static final Pattern NAME = Pattern.compile("^\\*\\*(.{1,60}?):?\\*\\*:?\\s*");

    record Turn(String speaker, String words) {}

    static Talk of(String markdown) {
        List<Turn> turns = new ArrayList<>();
        String speaker = "";
        for (String line : markdown.split("\n")) {
            String rest = line.strip();
            Matcher name = NAME.matcher(rest);
            if (name.find() && name.group().indexOf(':') > 0) {
                speaker = name.group(1);
                rest = rest.substring(name.end());
            }
            String words = plain(rest);
            if (!words.isBlank()) {
                add(turns, speaker, words);
            }
        }
        return new Talk(turns);
    }

    private static void add(List<Turn> turns, String speaker, String words) {
        int last = turns.size() - 1;
        if (last >= 0 && turns.get(last).speaker.equals(speaker)) {
            turns.set(last, new Turn(speaker, turns.get(last).words + " " + words));
        } else {
            turns.add(new Turn(speaker, words));
        }
    }

    /** Markdown's own marks are no words. */
    private static String plain(String line) {
        return line.replaceAll("!?\\[([^\\[\\]]*)\\]\\((?:[^()]|\\([^()]*\\))*\\)", "$1")
                .replaceAll("^(>\\s?|[-*+]\\s+|#+\\s+)+", "")
                .replaceAll("\\\\(\\p{Punct})", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
