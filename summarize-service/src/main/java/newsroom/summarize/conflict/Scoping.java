package newsroom.summarize.conflict;

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

    /** Whether only one of them is limited in one of these ways. */
    static boolean onlyOne(Claim a, Claim b, List<String> kinds) {
        return kinds.stream()
                .anyMatch(kind -> of(a, kind).isEmpty() != of(b, kind).isEmpty());
    }

    /** Whether one is for a month and the other for a quarter or a half. */
    static boolean mixed(Claim a, Claim b) {
        return isMixed(a, b) || isMixed(b, a);
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
