package newsroom.summarize.rewrite;

/**
 * How many jobs a process works on at once.
 *
 * @param workers 0 where nobody can write
 */
public record Workforce(int workers) {
    public Workforce {
        if (workers < 0) {
            throw new IllegalArgumentException("workers below zero: " + workers);
        }
    }
}
