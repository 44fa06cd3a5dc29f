package newsroom.summarize.rewrite;

import java.util.List;
import java.util.Objects;
import newsroom.contracts.cluster.Exchange.Part;
import newsroom.summarize.gate.DraftLine;

/** What a model has one of two people say. Nothing in it is to be believed. */
public record DraftTurn(Part part, List<DraftLine> lines) {
    public DraftTurn {
        Objects.requireNonNull(part, "part");
        lines = List.copyOf(lines);
    }
}
