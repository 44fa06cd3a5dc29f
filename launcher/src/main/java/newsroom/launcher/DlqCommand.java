package newsroom.launcher;

import java.io.PrintStream;
import java.time.InstantSource;
import newsroom.launcher.plan.Folders;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Records that could not be read. */
@Command(
        name = "dlq",
        description = "Shows dead letters, says their stories again, puts them away.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class DlqCommand implements Runnable {

    @Spec
    private @org.jspecify.annotations.Nullable CommandSpec spec;

    static CommandLine commands(Folders folders, InstantSource clock, PrintStream out) {
        return new CommandLine(new DlqCommand())
                .addSubcommand(new DlqListCommand(folders, out))
                .addSubcommand(new DlqShowCommand(folders, out))
                .addSubcommand(new DlqRedriveCommand(folders, clock, out))
                .addSubcommand(new DlqDiscardCommand(folders, clock, out));
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}
