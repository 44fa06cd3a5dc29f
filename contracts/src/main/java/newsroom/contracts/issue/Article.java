package newsroom.contracts.issue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import newsroom.contracts.Checks;
import newsroom.contracts.cluster.Quote;
import newsroom.contracts.cluster.Sentence;
import org.jspecify.annotations.Nullable;

/** Continuous prose, with people's own words set apart between paragraphs. */
public record Article(List<Paragraph> paragraphs) implements Block {
    public Article {
        paragraphs = List.copyOf(paragraphs);
        Checks.atLeast("paragraphs", 1, paragraphs.size());
    }

    /**
     * One paragraph.
     *
     * @param quote what is set apart behind it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Paragraph(
            List<Sentence> sentences, @Nullable PullQuote quote) {
        public Paragraph {
            sentences = List.copyOf(sentences);
            Checks.atLeast("sentences of a paragraph", 1, sentences.size());
        }
    }

    /** Words that stand in the source as they are printed, with who said them where. */
    public record PullQuote(Quote quote, String show) {
        public PullQuote {
            Objects.requireNonNull(quote, "quote");
            Checks.filled("show", show);
        }
    }
}
