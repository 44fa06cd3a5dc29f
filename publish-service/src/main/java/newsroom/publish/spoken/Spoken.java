package newsroom.publish.spoken;

import java.util.Objects;

/**
 * What is said for something written.
 *
 * @param text letters, spaces and the marks that make a voice pause; no digit and no symbol
 * @param dropped symbols that nobody knows how to say and that were left out; 0 or more
 */
public record Spoken(String text, int dropped) {
    public Spoken {
        Objects.requireNonNull(text, "text");
        if (dropped < 0) {
            throw new IllegalArgumentException("dropped must not be negative: " + dropped);
        }
    }
}
