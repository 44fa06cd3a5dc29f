package newsroom.contracts.cluster;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that is still to come, so that a later issue can ask whether it came.
 *
 * @param who whom or what to watch, as the source names it
 * @param by the last day of the stretch that the source names; absent where it names none
 * @param when the source's own words for it, such as "later this month"; absent where it names none
 * @param sentence what the source says will happen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Ahead(
        String who, @Nullable LocalDate by, @Nullable String when, Sentence sentence) {
    public Ahead {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(sentence, "sentence");
        if (by != null && when == null) {
            throw new IllegalArgumentException("a date that no source names");
        }
    }
}
