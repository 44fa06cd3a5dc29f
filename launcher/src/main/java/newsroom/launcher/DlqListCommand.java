package newsroom.launcher;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import newsroom.launcher.deadletters.Handling;
import newsroom.launcher.deadletters.Letter;
import newsroom.launcher.deadletters.Rack;
import newsroom.launcher.plan.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A line for every dead letter. */
@Command(
        name = "list",
        description = "A line for every letter: name, time, reason code, what it is about, reason.",
        mixinStandardHelpOptions = true)
final class DlqListCommand implements Callable<Integer> {

    private final Folders folders;
    private final PrintStream out;

    @Mixin
    private final Letters letters = new Letters();

    @Option(names = "--all", description = "Those that were dealt with too.")
    private boolean all;

    DlqListCommand(Folders folders, PrintStream out) {
        this.folders = folders;
        this.out = out;
    }

    @Override
    public Integer call() {
        Rack rack = letters.rack(folders);
        Map<String, Handling> book = rack.handled();
        List<Letter> chosen = letters.chosen(rack, book, all);
        for (Letter letter : chosen) {
            out.println(letter.line());
            Handling done = book.get(letter.id());
            if (done != null) {
                out.println("    " + done.action() + " " + done.at() + " by " + done.by() + ": " + done.why());
            }
        }
        out.println(chosen.size() + " dead letters");
        return 0;
    }
}
