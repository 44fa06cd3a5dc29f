package newsroom.launcher.plan;

/** Something that the person at the terminal has to put right before the newsroom can start; the message says what. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What a shell gets to see when a command was refused. */
    public static final int EXIT_CODE = 2;

    public Refused(String sentence) {
        super(sentence);
    }
}
