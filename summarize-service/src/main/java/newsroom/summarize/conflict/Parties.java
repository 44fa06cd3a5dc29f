package newsroom.summarize.conflict;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsroom.summarize.claim.Entities;

/** Who deals and where it happened, by the names that only one of two reports knows. */
final class Parties {

    private static final Pattern PLACE = Pattern.compile(
            "\\b(?:in|at|near|outside|off) (?:the )?(?:[\\p{Ll}-]+ ){0,4}?(?:city of |town of |village of )?(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*)");

    /** A name right behind the word that places it; neither a month nor a round. */
    private static final Pattern ELSEWHERE = Pattern.compile("\\b(?:in|at|near|outside) (?:the )?"
            + "(?!(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|Series|Q[1-4])"
            + "(\\p{Lu}\\p{Ll}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*)");

    private Parties() {}

    /** Whether each names somebody of whom the other report knows nothing. */
    static boolean areTwo(Statement a, Statement b) {
        return knowsMore(a.names(), b) && knowsMore(b.names(), a);
    }

    /** Whether each names a place of which the other report knows nothing, and no name is in both. */
    static boolean areTwoPlaces(Statement a, Statement b) {
        boolean shared =
                a.names().stream().anyMatch(name -> b.names().stream().anyMatch(other -> Entities.same(name, other)));
        return !shared && knowsMore(places(a), b) && knowsMore(places(b), a);
    }

    /** Whether it tells of a place of which the other report knows nothing: a part of what that one tells. */
    static boolean isElsewhere(Statement own, Statement other) {
        Set<String> places = ELSEWHERE
                .matcher(own.clause())
                .results()
                .map(place -> Entities.key(place.group(1)))
                .collect(Collectors.toSet());
        return knowsMore(places, other);
    }

    private static boolean knowsMore(Set<String> names, Statement other) {
        return names.stream().anyMatch(name -> !other.report().names(name));
    }

    private static Set<String> places(Statement statement) {
        return PLACE.matcher(statement.clause())
                .results()
                .map((MatchResult place) -> Entities.key(place.group(1)))
                .filter(key -> !key.matches("(?:mon|tues|wednes|thurs|fri|satur|sun)day"))
                .collect(Collectors.toSet());
    }
}
