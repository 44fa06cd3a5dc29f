package newsroom.contracts.issue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Objects;
import newsroom.contracts.Checks;
import newsroom.contracts.cluster.ClusterId;

/**
 * An event that lay on the desk and is not in the issue.
 *
 * @param because the rule in words, with its figures
 */
public record Drop(ClusterId cluster, String headline, Reason reason, String because) {
    public Drop {
        Objects.requireNonNull(cluster, "cluster");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(reason, "reason");
        Checks.filled("reason", because);
    }

    /** Which rule left it out. */
    public enum Reason {
        /** Its score is below the edition's. */
        BELOW_SCORE,
        /** Its newest report is older than the edition prints. */
        TOO_OLD,
        /** No outlet answers for it, or posts alone report it. */
        NOT_REPORTED,
        /** Its headline was cut off. */
        CUT_HEADLINE,
        /** The edition told of it and nothing is new. */
        TOLD_BEFORE,
        /** Another story of the issue tells of the same event. */
        SAME_EVENT,
        /** Its only outlet has as many stories in the issue as it may. */
        OUTLET_FULL,
        /** Its topic has as many stories in the issue as it may. */
        TOPIC_FULL,
        /** It turned out to be another cluster's event. */
        MERGED,
        /** An operator took it out after the issue was printed. */
        WITHDRAWN,
        /** Other stories score higher and the issue is full. */
        NO_ROOM;

        @JsonCreator
        public static Reason of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
