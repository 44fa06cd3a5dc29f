package newsroom.contracts.issue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import newsroom.contracts.Checks;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.Sentence;
import org.jspecify.annotations.Nullable;

/** What became of what earlier issues told readers to watch; one or more. */
public record WatchAnswers(List<Answer> answers) implements Block {
    public WatchAnswers {
        answers = List.copyOf(answers);
        Checks.atLeast("answers", 1, answers.size());
    }

    /**
     * What became of one of them.
     *
     * @param told the day of the issue that told of it
     * @param answeredBy the cluster that answers it; absent where the day has passed without an answer
     * @param sentence the answer in a source's words, or that there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(
            WatchItem item, LocalDate told, @Nullable ClusterId answeredBy, Sentence sentence) {
        public Answer {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(told, "told");
            Objects.requireNonNull(sentence, "sentence");
        }
    }
}
