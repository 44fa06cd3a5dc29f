package newsroom.publish.spoken;

import java.util.Objects;

/**
 * What is said for something written.
 *
 * @param text letters, spaces and the marks that make a voice pause; no digit and no symbol
 * @param dropped symbols that nobody knows how to say and that were left out, one after the other; mostly empty
 */
public record Spoken(String text, String dropped) {
    public Spoken {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(dropped, "dropped");
    }
}
