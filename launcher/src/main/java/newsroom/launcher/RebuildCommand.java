package newsroom.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import newsroom.launcher.plan.Folders;
import newsroom.launcher.plan.Refused;
import newsroom.launcher.rebuild.PublishDoor;
import newsroom.launcher.rebuild.Rebuilt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what another print of an issue would change, or makes that print its next revision. */
@Command(
        name = "rebuild",
        description = "Prints an issue again from what lay on the desk for it, in today's briefs.",
        mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

    private final Folders folders;
    private final PrintStream out;

    @Mixin
    private final Running running = new Running();

    @Parameters(paramLabel = "ISSUE", description = "The issue's id, as its address has it.")
    private String issue = "";

    @Option(names = "--dry-run", description = "Only shows the difference to what was published.")
    private boolean dryRun;

    @Option(names = "--note", paramLabel = "TEXT", description = "What the correction tells the reader.")
    private @Nullable String note;

    @Option(
            names = "--without",
            paramLabel = "STORY",
            description = "A story, by its id, that is taken out of the issue; as often as needed.")
    private List<String> without = List.of();

    @Option(names = "--publish", paramLabel = "URL", description = "Where publish is, if not on this machine.")
    private @Nullable URI publish;

    @Mixin
    private final OperatorsKey key = new OperatorsKey();

    RebuildCommand(Folders folders, PrintStream out) {
        this.folders = folders;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        if (dryRun == (note != null)) {
            throw new Refused("say either --dry-run or --note TEXT");
        }
        PublishDoor door = new PublishDoor(publish == null ? here() : publish, key.read());
        Rebuilt rebuilt = note == null ? door.wouldChange(issue, without) : door.correct(issue, note, without);
        rebuilt.changes().forEach(out::println);
        out.printf(
                "%s, revision %d: %s%n",
                rebuilt.id(),
                rebuilt.revision(),
                dryRun ? rebuilt.changes().size() + " lines would change" : "printed");
        return 0;
    }

    private URI here() {
        return URI.create("http://127.0.0.1:" + running.find(folders).ports().of("publish"));
    }
}
