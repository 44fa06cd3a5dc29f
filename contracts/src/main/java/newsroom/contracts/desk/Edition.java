package newsroom.contracts.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import newsroom.contracts.Checks;

/**
 * Something the desk prints again and again.
 *
 * @param name short name in addresses, such as {@code daily-brief}
 * @param about the reader's line: a synthesis of what
 * @param deadline when an issue closes at the latest: a cron line of five fields, read in {@code zone}
 * @param quota how many events on the desk close an issue before its deadline; 500 when left out
 * @param minimum how many events a deadline needs to print an issue; with fewer they wait for the next one
 * @param topStories how many stories are told in full
 * @param briefly how many more get a line
 * @param minimumScore stories shown with less than this of ten stay on the desk unprinted
 * @param shortestOpen a deadline that would close a younger issue is left to the next one, so that a newsroom started
 *     at night does not print a handful of stories as its first number
 * @param template how an issue is put together; the daily brief when left out
 * @param quiet what a deadline does that meets fewer events than {@code minimum}; waits when left out
 * @param oldest an event whose newest report is older at the close is left out; three days, of podcasts fourteen
 * @param tone how a letter's own words sound; the other templates have one tone
 * @param length how much of a story is told
 * @param hosts the two voices of show notes, first name and surname
 * @param audio whether show notes are spoken; off when left out
 */
public record Edition(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String title,
        String about,
        @JsonProperty(required = true) String deadline,
        ZoneId zone,
        Integer quota,
        Integer minimum,
        Integer topStories,
        Integer briefly,
        Integer minimumScore,
        Duration shortestOpen,
        Template template,
        Quiet quiet,
        Duration oldest,
        Tone tone,
        Length length,
        List<String> hosts,
        Audio audio) {

    private static final List<String> HOSTS = List.of("Mara Lindqvist", "Jonas Adeyemi");

    public Edition {
        Checks.filled("edition name", name, 60);
        if (!name.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("edition '" + name + "': the name is lower case letters, digits and -");
        }
        Checks.filled("edition title", title, 100);
        if (deadline.trim().split("\\s+").length != 5) {
            throw new IllegalArgumentException("edition '" + name + "': deadline must be a cron line of five fields");
        }
        about = about == null ? "" : about;
        zone = zone == null ? ZoneId.of("UTC") : zone;
        quota = orElse(quota, 500);
        minimum = orElse(minimum, 1);
        topStories = orElse(topStories, 6);
        briefly = orElse(briefly, 8);
        minimumScore = orElse(minimumScore, 4);
        shortestOpen = shortestOpen == null ? Duration.ZERO : shortestOpen;
        template = template == null ? Template.DAILY_BRIEF : template;
        quiet = quiet == null ? Quiet.WAIT : quiet;
        oldest = oldest == null ? template.oldest() : oldest;
        tone = tone == null ? Tone.PLAIN : tone;
        length = length == null ? Length.USUAL : length;
        hosts = hosts == null ? HOSTS : List.copyOf(hosts);
        audio = audio == null ? Audio.OFF : audio;
        if (oldest.isNegative() || oldest.isZero()) {
            throw new IllegalArgumentException("edition '" + name + "': oldest must be longer than nothing");
        }
        if (audio != Audio.OFF && template != Template.SHOW_NOTES) {
            throw new IllegalArgumentException("edition '" + name + "': only show notes are spoken");
        }
        if (tone != Tone.PLAIN && template != Template.MORNING_LETTER) {
            throw new IllegalArgumentException("edition '" + name + "': only a letter has a tone");
        }
        if (hosts.size() != 2 || firstName(hosts.get(0)).equals(firstName(hosts.get(1)))) {
            throw new IllegalArgumentException("edition '" + name + "': hosts are two, with different first names");
        }
        Checks.atLeast("quota of " + name, 1, quota);
        Checks.atLeast("minimum of " + name, 1, minimum);
        Checks.atLeast("topStories of " + name, 1, topStories);
    }

    /** A daily brief. */
    public Edition(
            String name,
            String title,
            String about,
            String deadline,
            ZoneId zone,
            Integer quota,
            Integer minimum,
            Integer topStories,
            Integer briefly,
            Integer minimumScore,
            Duration shortestOpen) {
        this(
                name,
                title,
                about,
                deadline,
                zone,
                quota,
                minimum,
                topStories,
                briefly,
                minimumScore,
                shortestOpen,
                Template.DAILY_BRIEF,
                Quiet.WAIT,
                Template.DAILY_BRIEF.oldest(),
                Tone.PLAIN,
                Length.USUAL,
                HOSTS,
                Audio.OFF);
    }

    /** What a host is called by the other one. */
    public static String firstName(String host) {
        return Checks.filled("host", host, 60).split(" ")[0];
    }

    private static int orElse(Integer given, int otherwise) {
        return given == null ? otherwise : given;
    }
}
