package newsroom.contracts.issue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import newsroom.contracts.Checks;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.Sentence;
import org.jspecify.annotations.Nullable;

/** A letter to the reader: a greeting, a paragraph for each thread of the day, a closing line. */
public record Letter(List<LetterParagraph> paragraphs) implements Block {
    public Letter {
        paragraphs = List.copyOf(paragraphs);
        Checks.atLeast("paragraphs", 1, paragraphs.size());
    }

    /**
     * One paragraph.
     *
     * @param words how it begins, in our words, which claim nothing; may be empty
     * @param lead what it is about, printed bold; absent in the greeting and the closing line
     * @param stories one to three; none in the greeting and the closing line
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LetterParagraph(
            String words, @Nullable Sentence lead, List<ClusterId> stories, List<Sentence> sentences) {

        private static final int MOST = 3;

        public LetterParagraph {
            stories = List.copyOf(stories);
            sentences = List.copyOf(sentences);
            if (words.isBlank() && lead == null && sentences.isEmpty()) {
                throw new IllegalArgumentException("a paragraph that says nothing");
            }
            Checks.atLeast("room for stories", 0, (long) MOST - stories.size());
        }
    }
}
