package newsroom.contracts.issue;

import java.util.List;
import newsroom.contracts.Checks;

/** Reports beside the one that a story was told from. */
public record FurtherReading(List<Reference> references) implements Block {
    public FurtherReading {
        references = List.copyOf(references);
        Checks.atLeast("references", 1, references.size());
    }
}
