package newsroom.faults.judge;

import java.util.List;
import java.util.Map;
import newsroom.faults.feed.Receipt;

/**
 * Everything that can be known from outside when a fault is over.
 *
 * @param lags records that our services have still before them, by group and topic
 * @param backwards committed offsets that were seen to go back
 * @param deadLetters records that were put away as dead letters, each counted once
 * @param planted how many of them we made
 * @param mostMemory MiB, the most of any service
 */
public record Evidence(
        List<Receipt> receipts,
        List<Said> said,
        List<Printed> printed,
        Kept kept,
        List<Shown> shown,
        Map<String, Long> lags,
        List<String> backwards,
        long deadLetters,
        long planted,
        long mostMemory) {

    public Evidence {
        receipts = List.copyOf(receipts);
        said = List.copyOf(said);
        printed = List.copyOf(printed);
        shown = List.copyOf(shown);
        lags = Map.copyOf(lags);
        backwards = List.copyOf(backwards);
    }
}
