package newsroom.summarize.rewrite;

/**
 * What writers may cost in a day (UTC), all of them together.
 *
 * @param tokens both ways
 * @param micros millionths of a US dollar
 */
public record DayBudget(long tokens, long micros) {
    public DayBudget {
        if (tokens < 0 || micros < 0) {
            throw new IllegalArgumentException("a budget below zero: " + tokens + " tokens, " + micros + " micros");
        }
    }
}
