package newsroom.summarize.claim;

import java.util.Set;

/** Words before a counted noun that make it one sort of many. */
final class Sorts {

    /** Words before a counted noun that do not narrow it. */
    private static final Set<String> ANY_SORT = Set.of(
            "new",
            "more",
            "other",
            "additional",
            "extra",
            "total",
            "overall",
            "full",
            "entire",
            "current",
            "existing",
            "own",
            "different",
            "such",
            "global",
            "whole",
            "separate",
            "individual",
            "or",
            "so",
            "of",
            "million",
            "billion",
            "thousand",
            "token",
            "advanced",
            "powerful",
            "latest",
            "people",
            "alleged",
            "suspected",
            "innocent",
            "local");

    private Sorts() {}

    /** "2,000 construction jobs" are not all jobs; "22,000 Kestrel chips" and "more chips" may be all of them. */
    static boolean is(String qualifier, String clause) {
        boolean named = !clause.contains(qualifier);
        return !named && qualifier.matches("\\p{Ll}[\\p{Ll}-]+") && !ANY_SORT.contains(qualifier);
    }
}
