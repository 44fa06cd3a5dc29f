package newsroom.launcher.process;

import java.util.Map;
import sun.misc.Signal;

/**
 * Turns Ctrl-C and its like into a ring of the bell.
 *
 * <p>A shutdown hook would be the usual way, but all hooks run at the same time: the one of embedded PostgreSQL would
 * stop the database under services that still write.
 */
public final class StopSignals {

    /** What shells report for a program that a signal has ended: 128 and the signal's number. */
    private static final Map<String, Integer> EXIT_CODES = Map.of("INT", 130, "TERM", 143, "HUP", 129);

    private StopSignals() {}

    public static void ring(Bell bell) {
        EXIT_CODES.forEach(
                (name, code) -> Signal.handle(new Signal(name), signal -> bell.ring(new Occurrence.StopAsked(code))));
    }
}
