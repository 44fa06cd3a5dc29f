package newsroom.launcher.bulletin;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsroom.launcher.services.Newsstand;

/** Finds out which issues have been printed since the last look. */
final class IssueNews {

    private final Set<String> known = new HashSet<>();
    private boolean first = true;

    /** Those that are new; on the first look nothing is new, they are from an earlier run. */
    List<Newsstand.Number> fresh(List<Newsstand.Number> all) {
        List<Newsstand.Number> fresh =
                all.stream().filter(issue -> known.add(issue.id())).toList();
        boolean silent = first;
        first = false;
        return silent ? List.of() : fresh;
    }
}
