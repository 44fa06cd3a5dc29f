package newsroom.ingest.intake;

/** How far captures were read; all of it in the caller's transaction. */
public interface CaptureLog {

    /** Lines read so far, 0 at first. Makes the capture known. */
    long position(String capture, long lines);

    void advance(String capture, long read);
}
