package newsroom.faults.judge;

import java.util.List;

/**
 * An issue as it stands on its topic.
 *
 * @param hash of the issue
 * @param inFull clusters that it tells in full and for the first time, as far as it knows
 * @param clusters all that it tells of
 */
public record Printed(
        String id,
        String edition,
        int number,
        String date,
        int revision,
        String hash,
        List<String> inFull,
        List<String> clusters) {

    public Printed {
        inFull = List.copyOf(inFull);
        clusters = List.copyOf(clusters);
    }
}
