package newsroom.ingest.web;

import java.nio.file.Path;

/** Brings what is too big for memory into a file. */
public interface Download {

    /**
     * Writes {@code file} whole or not at all. What a broken transfer left behind is kept beside it as
     * {@code <file>.part} when the server named it by a strong validator, and the next call goes on from there. Never
     * throws for what the world or the disk does. One caller at a time for one file.
     *
     * @param limit bytes; more than that is refused with {@code TOO_LARGE}
     */
    Delivery save(Ask ask, Path file, long limit);
}
