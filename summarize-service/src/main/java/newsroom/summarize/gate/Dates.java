package newsroom.summarize.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times of day stand as they stand in a named source; nobody counts "yesterday" anew. */
final class Dates implements Check {

    private static final Pattern DATE = Pattern.compile(
            "\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:morning|afternoon|evening|night)|(?:this|last|next|past|coming|previous|following|late|early|mid|end of|beginning of|start of) ?-?"
                    + "(?:the )?(?:second|minute|hour|day|night|evening|morning|afternoon|week|weekend|month|quarter|year|decade|spring|summer|autumn|fall|winter)s?"
                    + "|morning|afternoon|evening|night|today|yesterday|tomorrow|tonight|overnight|midnight|noon|dawn|dusk|(?:19|20)\\d{2}s?"
                    + "|(?:q[1-4]|h[12])\\b|\\d{1,2}(?::\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.)|\\d{1,2}:\\d{2}"
                    + "|(?:first|second|third|fourth) (?:quarter|half)"
                    + "|(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.? (?:(?:19|20)\\d{2}|\\d{1,2}(?!\\d)(?:st|nd|rd|th)?)"
                    + "|spring|summer|autumn|winter"
                    + "|\\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)"
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?"
                    + "|(?:January|February|March|April|June|July|August|September|October|November|December))",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Fault> faults(String sentence, List<SourceLine> sources) {
        List<Fault> faults = new ArrayList<>();
        Matcher date = DATE.matcher(sentence);
        while (date.find()) {
            String told = plain(date.group());
            if (sources.stream().noneMatch(line -> tells(plain(line.text()), told))) {
                faults.add(new Fault(Fault.Rule.DATE, date.group()));
            }
        }
        return faults;
    }

    private static boolean tells(String line, String date) {
        return Pattern.compile("\\b" + Pattern.quote(date) + "\\b")
                        .matcher(line)
                        .find()
                || Pattern.compile("\\b" + Pattern.quote(turned(date)) + "\\b")
                        .matcher(line)
                        .find();
    }

    /** "12 march" for "march 12" and back. */
    private static String turned(String date) {
        return date.replaceFirst("^(\\d{1,2}) (\\p{L}+)$|^(\\p{L}+) (\\d{1,2})$", "$2$4 $1$3");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\d)(?:st|nd|rd|th)\\b", "")
                .replaceAll("\\b(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?", "$1")
                .replaceAll("\\bjanuary\\b", "jan")
                .replaceAll("\\bfebruary\\b", "feb")
                .replaceAll("\\bmarch\\b(?= \\d)|(?<=\\d )\\bmarch\\b", "mar")
                .replaceAll("\\bapril\\b", "apr")
                .replaceAll("\\bjune\\b", "jun")
                .replaceAll("\\bjuly\\b", "jul")
                .replaceAll("\\baugust\\b", "aug")
                .replaceAll("\\b(?:september|sept)\\b", "sep")
                .replaceAll("\\boctober\\b", "oct")
                .replaceAll("\\bnovember\\b", "nov")
                .replaceAll("\\bdecember\\b", "dec")
                .replace(".", "");
    }
}
