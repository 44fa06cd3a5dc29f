package newsroom.contracts.issue;

import java.util.List;
import newsroom.contracts.Checks;

/** Whose reports an issue was made from, each named once. */
public record Credits(List<String> publishers) implements Block {
    public Credits {
        publishers = List.copyOf(publishers);
        Checks.atLeast("publishers", 1, publishers.size());
        Checks.unlike("publisher", publishers);
    }
}
