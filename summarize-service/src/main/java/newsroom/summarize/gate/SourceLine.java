package newsroom.summarize.gate;

import java.util.Objects;
import newsroom.contracts.cluster.Span;

/**
 * A sentence of a report under the short name by which a model refers to it.
 *
 * @param id {@code s1}, {@code s2} and so on, in the order they are shown
 * @param publisher whose report it is; a draft may name them
 * @param span where the sentence stands; its evidence when it is printed
 * @param text the sentence, cleaned
 */
public record SourceLine(String id, String publisher, Span span, String text) {
    public SourceLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
    }
}
