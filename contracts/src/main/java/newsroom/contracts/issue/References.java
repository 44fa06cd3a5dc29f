package newsroom.contracts.issue;

import java.util.List;
import newsroom.contracts.Checks;

/** Every story told in full with the first report of each of its publishers. */
public record References(List<Reference> references) implements Block {
    public References {
        references = List.copyOf(references);
        Checks.atLeast("references", 1, references.size());
    }
}
