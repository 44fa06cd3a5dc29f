package newsroom.ingest.dictation;

/**
 * A part of a recording that can be heard on its own.
 *
 * @param from first byte
 * @param to the byte after the last
 * @param startMillis where it begins in the recording
 * @param millis how long it is; 0 when that cannot be told
 */
public record Part(int index, long from, long to, long startMillis, long millis) {

    public Part {
        if (index < 0 || from < 0 || to <= from || startMillis < 0 || millis < 0) {
            throw new IllegalArgumentException("part " + index + " is none");
        }
    }

    public int bytes() {
        return Math.toIntExact(to - from);
    }
}
