package newsroom.launcher.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The end of a log, shown where something ended that should not have: the log itself may be gone when it is asked for. Of an
 * error what it says is shown, not where in the code it was said.
 */
final class LastWords {

    private static final Pattern FRAME = Pattern.compile("\\s+(at |\\.\\.\\. \\d+ more)");
    private static final int LINES = 12;
    private static final int CHARACTERS = 300;

    private LastWords() {}

    /** At most 12 lines of at most 300 characters each, indented; empty when the log cannot be read. */
    static String of(Path log) {
        List<String> lines;
        try {
            lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !FRAME.matcher(line).lookingAt())
                    .toList();
        } catch (IOException e) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        for (String line : lines.subList(Math.max(0, lines.size() - LINES), lines.size())) {
            words.append("\n  | ").append(line, 0, Math.min(line.length(), CHARACTERS));
        }
        return words.toString();
    }
}
