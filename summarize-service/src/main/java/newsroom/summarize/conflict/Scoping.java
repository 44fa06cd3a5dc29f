package newsroom.summarize.conflict;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import newsroom.contracts.cluster.Claim;

/** Compares what two claims are limited to, kind by kind. */
final class Scoping {

    private Scoping() {}

    /** Whether both are limited in one of these ways, and not alike. */
    static boolean differ(Claim a, Claim b, List<String> kinds) {
        return kinds.stream().anyMatch(kind -> {
            Set<String> ours = of(a, kind);
            Set<String> theirs = of(b, kind);
            return !ours.isEmpty() && !theirs.isEmpty() && !ours.equals(theirs);
        });
    }

    /** Whether both are limited in one of these ways, and alike. */
    static boolean alike(Claim a, Claim b, List<String> kinds) {
        return kinds.stream()
                .anyMatch(kind -> !of(a, kind).isEmpty() && of(a, kind).equals(of(b, kind)));
    }

    /** Whether only one of them is limited in one of these ways. */
    static boolean onlyOne(Claim a, Claim b, List<String> kinds) {
        return kinds.stream()
                .anyMatch(kind -> of(a, kind).isEmpty() != of(b, kind).isEmpty());
    }

    /** Whether one is for a month and the other for a quarter or a half. */
    static boolean mixed(Claim a, Claim b) {
        return isMixed(a, b) || isMixed(b, a);
    }

    /** Whether one is for a year that the other, which names none, was not written in. */
    static boolean otherYear(Claim a, Claim b) {
        return isOtherYear(a, b) || isOtherYear(b, a);
    }

    private static boolean isOtherYear(Claim told, Claim untold) {
        String written = "year:" + untold.asOf().atZone(ZoneOffset.UTC).getYear();
        Set<String> years = of(told, "year");
        return !years.isEmpty() && of(untold, "year").isEmpty() && years.stream().noneMatch(written::equals);
    }

    private static boolean isMixed(Claim a, Claim b) {
        boolean month = !of(a, "month").isEmpty() && of(a, "quarter").isEmpty();
        return month
                && (!of(b, "quarter").isEmpty() || !of(b, "half").isEmpty())
                && of(b, "month").isEmpty();
    }

    private static Set<String> of(Claim claim, String kind) {
        return claim.scope().stream()
                .filter(scope -> scope.startsWith(kind + ":"))
                .collect(Collectors.toSet());
    }
}
