package newsroom.launcher;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import newsroom.launcher.deadletters.Rack;
import newsroom.launcher.plan.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Dead letters in full. */
@Command(name = "show", description = "Letters in full: headers and body.", mixinStandardHelpOptions = true)
final class DlqShowCommand implements Callable<Integer> {

    private final Folders folders;
    private final PrintStream out;

    @Mixin
    private final Letters letters = new Letters();

    DlqShowCommand(Folders folders, PrintStream out) {
        this.folders = folders;
        this.out = out;
    }

    @Override
    public Integer call() {
        Rack rack = letters.rack(folders);
        var chosen = letters.chosen(rack, rack.handled(), true);
        chosen.forEach(letter -> out.println(letter.text() + "\n"));
        return chosen.isEmpty() ? 1 : 0;
    }
}
