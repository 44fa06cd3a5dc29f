package newsroom.summarize.claim;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that a sentence names, reckoned from the day it was written: "May 18", "on Friday", "later this month", "by Q3". */
public final class Calendar {

    /**
     * @param last the last day of the stretch that is named
     * @param exact whether a single day is named
     * @param words the sentence's own
     */
    public record Day(LocalDate last, boolean exact, String words) {

        /** Both name days, months, quarters or years, and no day is in both; what comes "by" a day may come before it. */
        public boolean isApartFrom(Day other) {
            boolean told = isTold() && other.isTold();
            return told && (first().isAfter(other.last) || other.first().isAfter(last));
        }

        private boolean isTold() {
            return exact || (MONTH_OR_YEAR.matcher(words).find() && !OPEN.matcher(words).find());
        }

        private LocalDate first() {
            if (exact) {
                return last;
            }
            boolean quarter = words.toLowerCase(Locale.ROOT).matches(".*(?:quarter|q[1-4]).*");
            boolean month = NAMED_MONTH.matcher(words).find();
            return quarter ? last.withDayOfMonth(1).minusMonths(2) : month ? last.withDayOfMonth(1) : last.withDayOfYear(1);
        }
    }

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(Jan(?:uary)?|Feb(?:ruary)?|March|Mar|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final Pattern NAMED_MONTH = Pattern.compile("\\b" + MONTH);
    private static final Pattern MONTH_OR_YEAR =
            Pattern.compile("\\b(?:" + MONTH + "|20[2-4]\\d\\b|Q[1-4]\\b|(?:first|second|third|fourth) quarter)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPEN =
            Pattern.compile("\\b(?:by|before|until|from|early|late|mid)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_DAY =
            Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?(?!\\d|,?\\d{3})(?:,? (20\\d\\d))?\\b");
    private static final Pattern DAY_MONTH =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?: (20\\d\\d))?\\b");
    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?:on|next|by|this|until) (?:next )?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");
    private static final Pattern THIS = Pattern.compile(
            "\\b(?:later |by the end of |before the end of |at the end of )?(this|next|the) (week|month|quarter|year|summer|fall|autumn|spring|winter)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_STRETCH = Pattern.compile(
            "\\b(?:in|within) (?:the next |about |roughly )?(a|an|one|two|three|four|five|six|\\d{1,2})(?: to (?:two|three|four|\\d{1,2}))? (day|week|month|year)s?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern QUARTER = Pattern.compile(
            "\\b(?:by|in|for|before|until)(?: the end of)? (?:the )?(?:(Q[1-4])|(first|second|third|fourth) quarter)(?: of)?(?: (20\\d\\d))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_YEAR = Pattern.compile(
            "\\b(?:by|in|before|until)(?: the end of| mid-| early | late )? ?(20[2-4]\\d)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_MONTH =
            Pattern.compile("\\b(?:in|by|until|before|from|this)(?: early| late| mid-?| the end of)? " + MONTH
                    + "(?! \\d{1,2}\\b)(?: (20\\d\\d))?\\b");
    private static final Pattern TOMORROW = Pattern.compile("\\b(tomorrow|tonight)\\b", Pattern.CASE_INSENSITIVE);

    private Calendar() {}

    public static boolean mentions(String sentence) {
        return MONTH_DAY.matcher(sentence).find() || DAY_MONTH.matcher(sentence).find();
    }

    /** The day that a sentence names first, in order of exactness. */
    public static Optional<Day> in(String sentence, LocalDate written) {
        try {
            Optional<Day> exact = exact(sentence, written);
            return exact.isPresent() ? exact : stretch(sentence, written);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Day> exact(String sentence, LocalDate written) {
        Matcher matcher = MONTH_DAY.matcher(sentence);
        if (matcher.find()) {
            return Optional.of(
                    new Day(day(matcher.group(1), matcher.group(2), matcher.group(3), written), true, matcher.group()));
        }
        matcher = DAY_MONTH.matcher(sentence);
        if (matcher.find()) {
            return Optional.of(
                    new Day(day(matcher.group(2), matcher.group(1), matcher.group(3), written), true, matcher.group()));
        }
        matcher = WEEKDAY.matcher(sentence);
        if (matcher.find()) {
            DayOfWeek weekday = DayOfWeek.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
            return Optional.of(new Day(written.with(TemporalAdjusters.next(weekday)), true, matcher.group()));
        }
        matcher = TOMORROW.matcher(sentence);
        if (matcher.find()) {
            return Optional.of(new Day(
                    written.plusDays(matcher.group(1).equalsIgnoreCase("tonight") ? 0 : 1), true, matcher.group()));
        }
        return Optional.empty();
    }

    private static Optional<Day> stretch(String sentence, LocalDate written) {
        Matcher matcher = QUARTER.matcher(sentence);
        if (matcher.find()) {
            int quarter = matcher.group(1) != null
                    ? matcher.group(1).charAt(1) - '0'
                    : List.of("first", "second", "third", "fourth")
                                    .indexOf(matcher.group(2).toLowerCase(Locale.ROOT))
                            + 1;
            int year = matcher.group(3) == null ? written.getYear() : Integer.parseInt(matcher.group(3));
            return Optional.of(new Day(
                    LocalDate.of(year, quarter * 3, 1).with(TemporalAdjusters.lastDayOfMonth()),
                    false,
                    matcher.group()));
        }
        matcher = IN_MONTH.matcher(sentence);
        if (matcher.find()) {
            LocalDate first = day(matcher.group(1), "1", matcher.group(2), written);
            return Optional.of(new Day(first.with(TemporalAdjusters.lastDayOfMonth()), false, matcher.group()));
        }
        matcher = IN_YEAR.matcher(sentence);
        if (matcher.find()) {
            return Optional.of(
                    new Day(LocalDate.of(Integer.parseInt(matcher.group(1)), 12, 31), false, matcher.group()));
        }
        matcher = IN_STRETCH.matcher(sentence);
        if (matcher.find()) {
            return Optional.of(new Day(after(written, matcher.group(1), matcher.group(2)), false, matcher.group()));
        }
        matcher = THIS.matcher(sentence);
        return matcher.find()
                ? Optional.of(new Day(end(written, matcher.group(1), matcher.group(2)), false, matcher.group()))
                : Optional.empty();
    }

    private static LocalDate after(LocalDate written, String many, String unit) {
        int spoken =
                List.of("a", "an", "one", "two", "three", "four", "five", "six").indexOf(many.toLowerCase(Locale.ROOT));
        int n = spoken >= 2 ? spoken - 1 : spoken >= 0 ? 1 : Integer.parseInt(many);
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "day" -> written.plusDays(n);
            case "week" -> written.plusWeeks(n);
            case "month" -> written.plusMonths(n);
            default -> written.plusYears(n);
        };
    }

    private static LocalDate end(LocalDate written, String which, String unit) {
        int ahead = which.equalsIgnoreCase("next") ? 1 : 0;
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "week" -> written.plusWeeks(ahead).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case "month" -> written.plusMonths(ahead).with(TemporalAdjusters.lastDayOfMonth());
            case "quarter" -> {
                LocalDate in = written.plusMonths(3L * ahead);
                int last = in.get(IsoFields.QUARTER_OF_YEAR) * 3;
                yield LocalDate.of(in.getYear(), last, 1).with(TemporalAdjusters.lastDayOfMonth());
            }
            case "year" -> LocalDate.of(written.getYear() + ahead, 12, 31);
            case "spring" -> season(written, ahead, 5);
            case "summer" -> season(written, ahead, 8);
            case "winter" -> LocalDate.of(written.getYear() + ahead + 1, 2, 28);
            default -> season(written, ahead, 11);
        };
    }

    private static LocalDate season(LocalDate written, int ahead, int month) {
        return LocalDate.of(written.getYear() + ahead, month, 1).with(TemporalAdjusters.lastDayOfMonth());
    }

    /** A day without a year is the one nearest ahead, unless it was within the last half year. */
    private static LocalDate day(
            String month, String day, @org.jspecify.annotations.Nullable String year, LocalDate written) {
        int number = MONTHS.indexOf(month.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
        if (year != null) {
            return LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day));
        }
        LocalDate same = LocalDate.of(written.getYear(), number, Integer.parseInt(day));
        return same.isBefore(written.minusMonths(6)) ? same.plusYears(1) : same;
    }
}
