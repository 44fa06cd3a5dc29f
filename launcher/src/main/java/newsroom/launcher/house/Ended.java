package newsroom.launcher.house;

import newsroom.launcher.process.Occurrence;

/** The newsroom closes, at whatever stage it is; the message says why, and is empty when nobody needs to be told. */
final class Ended extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    Ended(int exitCode, String why) {
        super(why, null, false, false);
        this.exitCode = exitCode;
    }

    /** The person at the terminal knows why. */
    static Ended asked(Occurrence.StopAsked stop) {
        return new Ended(stop.exitCode(), "");
    }

    int exitCode() {
        return exitCode;
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
