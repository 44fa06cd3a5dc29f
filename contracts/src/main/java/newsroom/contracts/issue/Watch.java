package newsroom.contracts.issue;

import java.util.List;
import newsroom.contracts.Checks;

/** What to watch until when; one or more, the soonest first. */
public record Watch(List<WatchItem> items) implements Block {
    public Watch {
        items = List.copyOf(items);
        Checks.atLeast("things to watch", 1, items.size());
    }
}
