package newsroom.contracts.issue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What deserves more attention than it gets, and what gets more than it carries; at least one of the two.
 *
 * @param signal absent where nothing passes the rule
 * @param noise absent where nothing passes the rule
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignalNoise(
        @Nullable Weighed signal, @Nullable Weighed noise) implements Block {
    public SignalNoise {
        if (signal == null && noise == null) {
            throw new IllegalArgumentException("neither signal nor noise");
        }
        if (signal != null && noise != null && signal.story().equals(noise.story())) {
            throw new IllegalArgumentException("signal and noise at once: " + signal.story());
        }
    }

    /**
     * A story with the reasons for which it was called so.
     *
     * @param what the news in a sentence
     * @param reason what was counted of it
     */
    public record Weighed(ClusterId story, Sentence what, Sentence reason) {
        public Weighed {
            Objects.requireNonNull(story, "story");
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
