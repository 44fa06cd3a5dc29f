package newsroom.publish.show;

/** A voice failed; the message begins with a code such as {@code VOICE_TIMEOUT}. */
public final class VoiceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;

    public VoiceException(String code, String detail) {
        super(code + ": " + detail);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
