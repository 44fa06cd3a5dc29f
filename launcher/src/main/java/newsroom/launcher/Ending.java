package newsroom.launcher;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for what is done with issues made from recorded stories, and with the data when the command runs again. */
final class Ending {

    @Option(names = "--keep", description = "Go on with what an earlier run left, instead of starting from empty.")
    private boolean keep;

    @Option(names = "--exit", description = "Close the newsroom when the issues are printed.")
    private boolean exit;

    @Option(names = "--out", paramLabel = "DIR", description = "Write each issue there, too, as ID.txt and ID.json.")
    private @Nullable Path out;

    boolean keep() {
        return keep;
    }

    boolean exit() {
        return exit;
    }

    Optional<Path> out() {
        return Optional.ofNullable(out);
    }
}
