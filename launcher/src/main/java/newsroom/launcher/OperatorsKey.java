package newsroom.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsroom.launcher.plan.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that every command shares which does what only operators may. */
final class OperatorsKey {

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            defaultValue = "${env:NEWSROOM_OPERATORS_KEY_FILE}",
            description = "A file that holds the operators' key.")
    private @Nullable Path file;

    /** @throws Refused when nobody said where the key is */
    String read() throws IOException {
        if (file == null) {
            throw new Refused("say where the operators' key is: --key-file FILE");
        }
        return Files.readString(file).strip();
    }
}
