package newsroom.summarize.gate;

import java.util.List;
import java.util.Objects;

/**
 * A sentence that a model wrote, and the source lines it says it stands on. Nothing in it is to be believed.
 *
 * @param sources ids as the model gave them; they may not exist
 */
public record DraftLine(String text, List<String> sources) {
    public DraftLine {
        Objects.requireNonNull(text, "text");
        sources = List.copyOf(sources);
    }
}
