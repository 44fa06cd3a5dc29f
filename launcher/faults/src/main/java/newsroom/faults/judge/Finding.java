package newsroom.faults.judge;

/**
 * Whether one invariant holds.
 *
 * @param invariant I1 to I15, as docs/reliability.md numbers them
 * @param count how often it is broken; for I1 stories lost, for I2 what was told twice
 */
public record Finding(String invariant, long count, String figures) {

    public boolean holds() {
        return count == 0;
    }
}
