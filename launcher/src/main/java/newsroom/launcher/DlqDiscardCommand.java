package newsroom.launcher;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import newsroom.launcher.deadletters.Handling;
import newsroom.launcher.deadletters.Letter;
import newsroom.launcher.deadletters.Rack;
import newsroom.launcher.plan.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts dead letters away for good. */
@Command(
        name = "discard",
        description = "Puts letters away for good; they stay on their topic until they are too old.",
        mixinStandardHelpOptions = true)
final class DlqDiscardCommand implements Callable<Integer> {

    private final Folders folders;
    private final InstantSource clock;
    private final PrintStream out;

    @Mixin
    private final Letters letters = new Letters();

    @Option(names = "--why", paramLabel = "REASON", required = true, description = "For the book.")
    private String why = "";

    @Option(names = "--dry-run", description = "Only says what would be done.")
    private boolean dryRun;

    DlqDiscardCommand(Folders folders, InstantSource clock, PrintStream out) {
        this.folders = folders;
        this.clock = clock;
        this.out = out;
    }

    @Override
    public Integer call() {
        Rack rack = letters.rack(folders);
        for (Letter letter : letters.chosen(rack, rack.handled(), false)) {
            if (!dryRun) {
                rack.write(new Handling(letter.id(), Handling.Action.DISCARDED, clock.instant(), Letters.user(), why));
            }
            out.println(letter.id() + (dryRun ? "  would be put away" : "  put away"));
        }
        return 0;
    }
}
