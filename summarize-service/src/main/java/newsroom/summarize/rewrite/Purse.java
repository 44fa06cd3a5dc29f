package newsroom.summarize.rewrite;

import java.time.LocalDate;

/** What may be spent on writers in a day (UTC), kept where all replicas see it. */
public interface Purse {

    /**
     * Takes the estimated cost of a call out beforehand; false when it is not there. A crash behind it leaves it spent.
     *
     * @param tokens both ways
     * @param micros millionths of a US dollar
     */
    boolean reserve(LocalDate day, long tokens, long micros);

    /** Puts right what the call really took: differences to the reservation, which may be negative. */
    void correct(LocalDate day, long tokens, long micros);
}
