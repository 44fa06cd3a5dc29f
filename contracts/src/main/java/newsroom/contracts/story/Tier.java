package newsroom.contracts.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * How much a source's word counts before anything is known of the story: its authority.
 *
 * <p>The numbers are the priors of the design notes (primary document 0.95 down to unknown 0.3).
 */
public enum Tier {
    /** Those whom the news is about, in their own words: a company's newsroom, a court, a paper. */
    PRIMARY(0.95),
    /** Agencies and newspapers of record. */
    WIRE(0.85),
    /** The trade press. */
    SPECIALIST(0.75),
    /** Personal blogs and newsletters. */
    BLOG(0.5),
    /** Forums, link lists and social posts. */
    COMMUNITY(0.35),
    UNKNOWN(0.3);

    private final double authority;

    Tier(double authority) {
        this.authority = authority;
    }

    /** Between 0 and 1. */
    public double authority() {
        return authority;
    }

    /** The tier of that name; {@link #UNKNOWN} for one we do not know, since enums on the wire are open. */
    @JsonCreator
    public static Tier of(String word) {
        for (Tier tier : values()) {
            if (tier.word().equals(word.toLowerCase(Locale.ROOT))) {
                return tier;
            }
        }
        return UNKNOWN;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
