package newsroom.ingest.dictation;

/** Writes down what is said in audio. */
public interface Recogniser {

    /** Names the recogniser and its settings: another name, other words. */
    String name();

    /**
     * Never throws for what the recogniser does.
     *
     * @param type media type, such as {@code audio/mpeg}
     * @param language ISO 639-1 code, or empty when it is to guess
     */
    Heard hear(byte[] audio, String type, String language);
}
