package newsroom.ingest.syndication;

import java.time.Duration;

/**
 * How much of a feed is read at most. What breaks one of these is refused, not cut; titles and texts that are merely
 * long are cut, see {@link Trim}.
 *
 * @param body bytes
 * @param depth of elements, or of JSON objects and arrays
 * @param attributes of one element
 * @param name characters of an element's or attribute's name
 * @param text characters of one run of text, one attribute value or one JSON string
 * @param elements in one entry, or in everything outside the entries
 * @param entriesRead what stands behind these is not looked at, unless the feed puts the oldest first ({@link Harvest})
 * @param entriesKept the newest of those read
 * @param tolerated characters, and a tenth of it tags, of a broken document that is mended; mending needs all of it in
 *     memory at once
 * @param cpu of the thread that reads
 */
record Limits(
        int body,
        int depth,
        int attributes,
        int name,
        int text,
        int elements,
        int entriesRead,
        int entriesKept,
        int tolerated,
        Duration cpu) {

    static final int JSON_DEPTH = 50;
    static final int JSON_NUMBER = 100;

    private static final int MIB = 1024 * 1024;

    static final Limits STANDARD =
            new Limits(20 * MIB, 100, 200, 1_000, 2 * MIB, 50_000, 2_000, 500, 4 * MIB, Duration.ofSeconds(2));
}
