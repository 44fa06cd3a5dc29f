package newsroom.contracts.cluster;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import newsroom.contracts.Checks;
import newsroom.contracts.story.StoryId;
import org.jspecify.annotations.Nullable;

/**
 * What was claimed in an episode.
 *
 * @param onStory claims on the cluster's story, in the order of speech
 * @param also what else was claimed, by category
 */
public record EpisodeClaims(StoryId story, String show, String title, List<Spoken> onStory, List<Category> also) {
    public EpisodeClaims {
        Objects.requireNonNull(story, "story");
        Checks.filled("show", show);
        Checks.filled("episode", title);
        onStory = List.copyOf(onStory);
        also = List.copyOf(also);
    }

    /** How many claims there are beside those on the story. */
    public int alsoCount() {
        return also.stream().mapToInt(category -> category.claims().size()).sum();
    }

    /** Claims of one subject area; one or more. */
    public record Category(String name, List<Spoken> claims) {
        public Category {
            Checks.filled("category", name);
            claims = List.copyOf(claims);
            if (claims.isEmpty()) {
                throw new IllegalArgumentException("a category without a claim: " + name);
            }
        }
    }

    /**
     * One claim of an episode.
     *
     * @param act the verb of speaking, such as "argues"
     * @param speaker absent where the transcript names nobody
     * @param startMillis where in the audio it is said; absent without a time mark
     * @param sentence the claim as it is printed
     * @param quote the speaker's own words; absent where the claim comes from notes
     * @param corrections names that were misheard and are printed right
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Spoken(
            String act,
            @Nullable String speaker,
            @Nullable Long startMillis,
            Sentence sentence,
            @Nullable Quote quote,
            List<Correction> corrections) {
        public Spoken {
            Objects.requireNonNull(sentence, "sentence");
            Checks.filled("act", act);
            corrections = List.copyOf(corrections);
        }
    }

    /** A name as the transcript has it and as it is printed. */
    public record Correction(String heard, String printed) {
        public Correction {
            Checks.filled("heard", heard);
            Checks.filled("printed", printed);
        }
    }
}
