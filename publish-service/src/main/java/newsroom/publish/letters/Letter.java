package newsroom.publish.letters;

import java.util.Map;

/**
 * A letter, ready to be sent.
 *
 * @param messageId the same however often the letter is handed over, so that mailboxes see one
 * @param headers further ones; neither they nor the subject hold a line break
 */
public record Letter(
        Address to, String subject, String text, String html, String messageId, Map<String, String> headers) {
    public Letter {
        headers = Map.copyOf(headers);
        subject = oneLine(subject);
        headers.values().forEach(value -> {
            if (!value.equals(oneLine(value))) {
                throw new IllegalArgumentException("a header of more than one line");
            }
        });
    }

    /** Without control characters, marks that turn the direction of reading, and characters of no width. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cc}\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF]+", " ")
                .strip();
    }
}
