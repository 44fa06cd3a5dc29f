package newsroom.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import newsroom.launcher.house.House;
import newsroom.launcher.plan.Folders;
import newsroom.launcher.plan.Home;
import newsroom.launcher.plan.Refused;
import newsroom.launcher.services.Http;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints finished, trustworthy editions of the news, on your own machine. */
@Command(
        name = "newsroom",
        description = "Prints finished, trustworthy editions of the news, on your own machine.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        version = "newsroom 0.1.0")
public final class Newsroom implements Runnable {

    @Spec
    private @org.jspecify.annotations.Nullable CommandSpec spec;

    public static void main(String[] args) {
        // Issues have quotation marks and names from everywhere, whatever the terminal's locale says.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        // Java itself remarks here on archives that it writes.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.exit(commands(out).execute(args));
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }

    private static CommandLine commands(PrintStream out) {
        Folders folders = Folders.of(System.getenv(), Path.of(System.getProperty("user.home")));
        Http http = new Http();
        House house = new House(out, http, InstantSource.system());
        Surroundings around = new Surroundings(Home.here(), folders, house, http);
        return new CommandLine(new Newsroom())
                .addSubcommand(new UpCommand(around))
                .addSubcommand(new SampleCommand(around))
                .addSubcommand(new ReplayCommand(around))
                .addSubcommand(new LedgerCommand(folders, http, out))
                .addSubcommand(new RebuildCommand(folders, out))
                .addSubcommand(DlqCommand.commands(folders, InstantSource.system(), out))
                .addSubcommand(new StatusCommand(folders, http, out))
                .addSubcommand(new StopCommand(folders, out))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e));
    }

    private static int failed(Exception e) throws Exception {
        if (e instanceof Refused) {
            System.err.println(e.getMessage());
            return Refused.EXIT_CODE;
        }
        throw e;
    }
}
