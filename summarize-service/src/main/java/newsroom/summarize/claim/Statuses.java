package newsroom.summarize.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a matter stands, on the few ladders that news climbs: talks to signature, proposal to merge. */
public final class Statuses {

    /**
     * @param ladder which ladder
     * @param rung higher is later; a lower rung may be followed by a higher one
     */
    public record Status(String ladder, int rung, String word) {}

    private record Rung(Pattern pattern, String ladder, int rung) {}

    private static final List<Rung> RUNGS = List.of(
            rung("unmerged|not (?:yet )?(?:been )?merged|open pull request|awaits? review|yet to be merged", "code", 0),
            rung(
                    "(?:was|were|has been|is|are|been|now) merged|merged into|(?:has |have )?landed in|lands in",
                    "code",
                    1),
            rung(
                    "(?:in|entered|holds?|began) (?:advanced |early |exclusive )?talks (?:to|with|about|on)|considering|weighs? (?:buying|a bid)|nears? a deal|close to (?:buying|a deal)",
                    "deal",
                    0),
            rung(
                    "(?:has |have )?agreed to|agrees to|signed|signs|has bought|have bought|completes? (?:the|its) (?:purchase|acquisition)|closed the deal|acquires|has acquired",
                    "deal",
                    1),
            rung("delay(?:s|ed)|postpone[sd]?|pushed back", "launch", 0),
            rung(
                    "(?:has |have |was |were )(?:been )?(?:launched|released)|is (?:now |generally )available|launched (?:on|today)|went live",
                    "launch",
                    1),
            rung(
                    "available immediately|immediately available|effective immediately|immediate use|available now|use (?:of it )?right away|available at once",
                    "availability",
                    0),
            rung(
                    "available within|online within|within (?:a|one|two|three|the next) (?:month|week|quarter|year)s?",
                    "availability",
                    1));

    private Statuses() {}

    public static Optional<Status> of(String sentence) {
        for (Rung rung : RUNGS) {
            var matcher = rung.pattern.matcher(sentence);
            if (matcher.find()) {
                return Optional.of(new Status(rung.ladder, rung.rung, matcher.group()));
            }
        }
        return Optional.empty();
    }

    private static Rung rung(String words, String ladder, int rung) {
        return new Rung(Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE), ladder, rung);
    }
}
