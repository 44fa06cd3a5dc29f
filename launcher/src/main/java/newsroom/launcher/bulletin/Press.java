package newsroom.launcher.bulletin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import newsroom.launcher.services.Newsstand;

/**
 * Puts printed issues in front of the person: in the terminal, and as files where that was asked for.
 *
 * @param out folder for the files
 */
public record Press(Newsstand newsstand, Optional<Path> out) {

    /** All issues, oldest first; returns how many there are. */
    int print(Consumer<String> terminal) {
        List<Newsstand.Number> issues = newsstand.all();
        for (Newsstand.Number issue : issues) {
            terminal.accept("");
            terminal.accept(newsstand.text(issue).orElse(issue.id() + " cannot be read: publish does not answer"));
            out.ifPresent(folder -> file(folder, issue));
        }
        terminal.accept("");
        for (Newsstand.Number issue : issues) {
            terminal.accept("read " + issue.title() + " no. " + issue.number() + " at " + newsstand.address(issue));
        }
        return issues.size();
    }

    private void file(Path folder, Newsstand.Number issue) {
        write(folder, issue.id() + ".txt", newsstand.text(issue));
        write(folder, issue.id() + ".json", newsstand.json(issue));
    }

    private static void write(Path folder, String name, Optional<String> body) {
        try {
            Files.createDirectories(folder);
            if (body.isPresent()) {
                Files.writeString(folder.resolve(name), body.get(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be written to " + folder, e);
        }
    }
}
