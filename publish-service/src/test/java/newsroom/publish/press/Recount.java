package newsroom.publish.press;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.issue.Block;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;

/** Reads an issue's plain text back and counts again what it says; it trusts the reports alone, not what was counted of them. */
final class Recount {

    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[EEE, ]MMM d, yyyy")
            .toFormatter(Locale.US);

    private final Issue issue;
    private final String text;
    private final String flat;
    private final Map<ClusterId, Brief> briefs;
    private final List<String> wrong = new ArrayList<>();
    private int counted;

    private Recount(Issue issue, String text, Map<ClusterId, Brief> briefs) {
        this.issue = issue;
        this.text = text;
        this.flat = flat(text);
        this.briefs = briefs;
    }

    static Recount of(Issue issue, String text, Map<ClusterId, Brief> briefs) {
        Recount recount = new Recount(issue, text, briefs);
        recount.head();
        recount.references();
        switch (issue.template()) {
            case "show-notes" -> new ShowRecount(recount).count();
            case "podcast-intelligence" -> new PodcastRecount(recount).count();
            case "morning-letter" -> new LetterRecount(recount).count();
            default -> new BriefRecount(recount).count();
        }
        return recount;
    }

    List<String> wrong() {
        return wrong;
    }

    int counted() {
        return counted;
    }

    Issue issue() {
        return issue;
    }

    String text() {
        return text;
    }

    /** The text on one line. */
    String flat() {
        return flat;
    }

    Map<ClusterId, Brief> briefs() {
        return briefs;
    }

    static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Between two headings; to the end where there is no second one. */
    String section(String from, String until) {
        int start = text.indexOf(from);
        if (start < 0) {
            return "";
        }
        int end = text.indexOf(until, start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    <B extends Block> List<B> blocks(Class<B> type) {
        return issue.blocks().stream().filter(type::isInstance).map(type::cast).toList();
    }

    void same(String what, Object printed, Object again) {
        counted++;
        if (!printed.equals(again)) {
            wrong.add(what + ": printed " + printed + ", counted " + again);
        }
    }

    static List<MatchResult> all(String pattern, String in) {
        return Pattern.compile(pattern, Pattern.MULTILINE).matcher(in).results().toList();
    }

    /** The only match; its absence is a fault. */
    List<MatchResult> one(String what, String pattern, String in) {
        List<MatchResult> found = all(pattern, in);
        same("mentions of " + what, found.size(), 1);
        return found;
    }

    static int number(String words) {
        String lower = words.toLowerCase(Locale.ROOT).replace(",", "");
        for (int n = 0; n <= 12; n++) {
            if (Numbers.inWords(n).equals(lower)) {
                return n;
            }
        }
        return Integer.parseInt(lower);
    }

    /** Owners who answer for the story, counted from its reports: communities answer for nothing. */
    static int outlets(PrintedStory story) {
        return (int) story.reports().stream()
                .filter(report -> report.source().tier() != Tier.COMMUNITY && report.kind() != StoryKind.POST)
                .map(report -> report.source().family())
                .distinct()
                .count();
    }

    private void head() {
        LocalDate date = LocalDate.parse(text.lines().findFirst().orElse("").replaceFirst(".*?\\s{2,}", ""), DATE);
        same("date", date, issue.date());
        for (MatchResult line : one("volume and week", "^Vol\\. (\\S+) · Week (\\d+)", text)) {
            same("week", Integer.parseInt(line.group(2)), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
        for (MatchResult line : one("issue line", "^([A-Z]{3} \\d+, \\d{4}) · No\\. (\\d+)$", text)) {
            same("date of the issue line", LocalDate.parse(line.group(1), DATE), issue.date());
            same("number", Integer.parseInt(line.group(2)), issue.number());
        }
    }

    /** Numbers follow the stories; each publisher of a story stands once, under the address of one of its reports. */
    private void references() {
        addresses(section("FURTHER READING", "FULL TRANSCRIPT"));
        String list = section("STORIES REFERENCED", "\0");
        if (list.isEmpty()) {
            return;
        }
        Map<Integer, Integer> found = addresses(list);
        List<PrintedStory> stories = issue.topStories();
        for (int i = 0; i < stories.size(); i++) {
            long publishers = stories.get(i).reports().stream()
                    .map(report -> report.source().publisher())
                    .distinct()
                    .count();
            same("references of story " + (i + 1), found.getOrDefault(i + 1, 0), (int) publishers);
        }
    }

    /** How many references each story has; a reference leads to a report of the story whose number it bears. */
    private Map<Integer, Integer> addresses(String list) {
        List<PrintedStory> stories = new ArrayList<>(issue.topStories());
        stories.addAll(issue.briefly());
        Map<Integer, Integer> found = new HashMap<>();
        int number = 0;
        for (MatchResult line : all("^(?:(\\d+)\\. |   )[^\\n]+\\n(?:   [^\\n]+\\n)*?   (https?://\\S+)$", list)) {
            number = line.group(1) == null ? number : Integer.parseInt(line.group(1));
            found.merge(number, 1, Integer::sum);
            boolean there = number <= stories.size()
                    && stories.get(number - 1).reports().stream()
                            .anyMatch(report -> report.url().equals(line.group(2)));
            same("a report of story " + number + " at " + line.group(2), there, true);
        }
        return found;
    }
}
