package newsroom.publish.spoken;

import static newsroom.publish.spoken.Rule.group;

import java.util.List;

/** Words that print shortens and speech does not. */
final class Shortenings {

    private static final String DAY = "(Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)";
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private Shortenings() {}

    private static String day(String begins) {
        return DAYS.stream().filter(day -> day.startsWith(begins)).findFirst().orElse(begins);
    }

    static List<Rule> rules() {
        return List.of(
                Rule.says("(?i)\\bvs?\\.(?=\\s)|\\bvs\\b", "versus"),
                Rule.says("(?i)\\be\\.g\\.,?", "for example,"),
                Rule.says("(?i)\\bi\\.e\\.,?", "that is,"),
                Rule.says("\\betc\\b\\.(?=\\s\\p{Ll}|,)", "et cetera"),
                Rule.says("\\betc\\b", "et cetera"),
                Rule.says("\\b[Ee]t al\\b\\.?", "and others"),
                Rule.says("\\b[Aa]pprox\\.", "about"),
                Rule.says("\\best\\.", "estimated"),
                Rule.says("\\b[Nn]o\\.\\s?(?=\\d)|#(?=\\d)", "number "),
                Rule.says("(?<=\\d)-rc\\.?(?=\\d)", " RC "),
                Rule.says("(?<=\\d)-(alpha|beta)\\.?(?=\\d)", " $1 "),
                Rule.says("(?<=\\p{Lu}\\p{Ll}{1,20}\\s)St\\.$", "Street."),
                Rule.says("(?<=\\p{Lu}\\p{Ll}{1,20}\\s)St\\.(?=\\s\\p{Ll}|,)", "Street"),
                Rule.says("\\bDr\\.(?=\\s\\p{Lu})", "Doctor"),
                Rule.says("\\bMr\\.(?=\\s)", "Mister"),
                Rule.says("\\bMrs\\.(?=\\s)", "Missus"),
                Rule.says("\\bMs\\.(?=\\s)", "Ms"),
                Rule.says("\\b(Inc|Corp|Ltd|Co|Jr|Sr|Sen|Rep|Gov|Gen)\\.(?=\\s\\p{Ll}|,|\\s\\p{Lu})", "$1"),
                Rule.of(
                        "\\b" + DAY + "\\.?\\s?[-–]\\s?" + DAY + "\\b\\.?",
                        match -> day(group(match, 1)) + " to " + day(group(match, 2))),
                Rule.of("\\b" + DAY + "\\.(?=,|\\s\\p{Lu}|\\s\\d)", match -> day(group(match, 1))),
                Rule.says("\\bw/o\\b", "without"),
                Rule.says("\\bw/(?=\\s?\\p{L})", "with "),
                Rule.says("(\\p{L})\\s?&\\s?(?=\\p{L})", "$1 and "),
                Rule.says("\\b((?:\\p{Lu}\\.){2,})(?=$)", "$1."),
                Rule.of(
                        "\\b(?:\\p{Lu}\\.){2,}",
                        match -> match.group().replace(".", " ").strip()));
    }
}
