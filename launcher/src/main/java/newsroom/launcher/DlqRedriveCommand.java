package newsroom.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import newsroom.launcher.deadletters.IngestDoor;
import newsroom.launcher.deadletters.Letter;
import newsroom.launcher.deadletters.Rack;
import newsroom.launcher.deadletters.Redrive;
import newsroom.launcher.plan.Folders;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says the stories of dead letters again. */
@Command(
        name = "redrive",
        description = "Has ingest say the letters' stories again, at the end of the desk's order.",
        mixinStandardHelpOptions = true)
final class DlqRedriveCommand implements Callable<Integer> {

    private final Folders folders;
    private final InstantSource clock;
    private final PrintStream out;

    @Mixin
    private final Letters letters = new Letters();

    @Option(names = "--ingest", paramLabel = "URL", description = "Where ingest is, if not on this machine.")
    private @Nullable URI ingest;

    @Mixin
    private final OperatorsKey key = new OperatorsKey();

    @Option(names = "--dry-run", description = "Only says what would be done.")
    private boolean dryRun;

    DlqRedriveCommand(Folders folders, InstantSource clock, PrintStream out) {
        this.folders = folders;
        this.clock = clock;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Rack rack = letters.rack(folders);
        List<Letter> chosen = letters.chosen(rack, rack.handled(), false);
        if (dryRun) {
            chosen.forEach(letter -> out.println(letter.id() + "  " + intended(letter)));
            return 0;
        }
        URI door = ingest == null ? letters.ingest(folders) : ingest;
        Redrive redrive = new Redrive(rack, new IngestDoor(door, key.read()));
        int driven = 0;
        for (Letter letter : chosen) {
            Redrive.Outcome outcome = redrive.drive(letter, clock.instant(), Letters.user());
            out.println(letter.id() + "  " + outcome.said());
            driven += outcome.driven() ? 1 : 0;
        }
        out.println(driven + " of " + chosen.size() + " driven again");
        return driven == chosen.size() ? 0 : 1;
    }

    private static String intended(Letter letter) {
        String refusal = Redrive.refusal(letter);
        return refusal.isEmpty() ? "would be driven again" : refusal;
    }
}
