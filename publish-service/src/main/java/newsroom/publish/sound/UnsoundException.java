package newsroom.publish.sound;

/** Sound that cannot be used; the message begins with a code such as {@code NOT_A_WAV}. */
public final class UnsoundException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnsoundException(String code, String detail) {
        super(code + ": " + detail);
    }
}
