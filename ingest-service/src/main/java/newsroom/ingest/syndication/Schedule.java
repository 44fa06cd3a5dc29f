package newsroom.ingest.syndication;

import static newsroom.ingest.syndication.Vocabulary.RSS;
import static newsroom.ingest.syndication.Vocabulary.SYNDICATION;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** When a feed asks to be asked. */
final class Schedule {

    private static final int MOST_MINUTES = 366 * 24 * 60;
    private static final Map<String, Duration> PERIODS = Map.of(
            "hourly", Duration.ofHours(1),
            "daily", Duration.ofDays(1),
            "weekly", Duration.ofDays(7),
            "monthly", Duration.ofDays(30),
            "yearly", Duration.ofDays(365));

    private Schedule() {}

    /** RSS {@code ttl}, in minutes. */
    static @Nullable Duration ttl(Element channel) {
        int minutes = number(channel.said(RSS, "ttl"));
        return minutes > 0 ? Duration.ofMinutes(minutes) : null;
    }

    /** {@code sy:updatePeriod} over {@code sy:updateFrequency}, which are daily and 1 where only the other is said. */
    static @Nullable Duration updateEvery(Element channel) {
        String period = channel.said(SYNDICATION, "updateperiod");
        String frequency = channel.said(SYNDICATION, "updatefrequency");
        if (period == null && frequency == null) {
            return null;
        }
        Duration length = PERIODS.get(period == null ? "daily" : period.toLowerCase(Locale.ROOT));
        int times = frequency == null ? 1 : number(frequency);
        return length == null || times < 1 ? null : length.dividedBy(times);
    }

    /** 0 to 23; RSS counts 24 as midnight. */
    static Set<Integer> skipHours(Element channel) {
        Set<Integer> hours = new TreeSet<>();
        for (Element skip : channel.children(RSS, "skiphours")) {
            for (Element hour : skip.children(RSS, "hour")) {
                if (hour.text().matches("[0-9]{1,2}") && Integer.parseInt(hour.text()) <= 24) {
                    hours.add(Integer.parseInt(hour.text()) % 24);
                }
            }
        }
        return hours;
    }

    static Set<DayOfWeek> skipDays(Element channel) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (Element skip : channel.children(RSS, "skipdays")) {
            for (Element day : skip.children(RSS, "day")) {
                String name = day.text().toUpperCase(Locale.ROOT);
                for (DayOfWeek known : DayOfWeek.values()) {
                    if (known.name().equals(name)) {
                        days.add(known);
                    }
                }
            }
        }
        return days;
    }

    private static int number(@Nullable String text) {
        return text == null || !text.matches("[0-9]{1,7}") ? -1 : Math.min(Integer.parseInt(text), MOST_MINUTES);
    }
}
