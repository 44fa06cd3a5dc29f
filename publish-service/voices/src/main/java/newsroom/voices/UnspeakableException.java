package newsroom.voices;

/** A text that the engine could not make sound of. */
final class UnspeakableException extends Exception {

    private static final long serialVersionUID = 1;

    UnspeakableException(String message, Throwable cause) {
        super(message, cause);
    }
}
