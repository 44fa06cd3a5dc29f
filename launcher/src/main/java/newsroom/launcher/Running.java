package newsroom.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import newsroom.launcher.house.Address;
import newsroom.launcher.plan.Folders;
import newsroom.launcher.plan.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that every command shares which is about a newsroom that runs already. */
final class Running {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder that it works in; may be left out when only one newsroom runs.")
    private @Nullable Path data;

    /** @throws Refused when no newsroom runs, or more than one and nobody said which */
    Address find(Folders folders) {
        Path given = data;
        List<Path> candidates = given == null ? folders.usual() : List.of(given);
        List<Address> running =
                candidates.stream().map(Address::in).flatMap(Optional::stream).toList();
        if (running.isEmpty()) {
            String where = given == null ? "" : " in " + given;
            throw new Refused("no newsroom runs" + where);
        }
        if (running.size() > 1) {
            throw new Refused("more than one newsroom runs; say which with --data");
        }
        return running.get(0);
    }
}
