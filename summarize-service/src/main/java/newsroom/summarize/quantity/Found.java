package newsroom.summarize.quantity;

import java.util.List;
import newsroom.contracts.cluster.Quantity;

/**
 * A figure and its place.
 *
 * @param start first character of the figure, or of its currency
 * @param end behind the unit or the counted noun
 * @param qualifiers words between a number and what it counts, lower case: "nvidia" of "220,000 Nvidia GPUs"
 */
public record Found(Quantity quantity, int start, int end, List<String> qualifiers) {

    public Found {
        qualifiers = List.copyOf(qualifiers);
    }
}
