package newsroom.launcher;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import newsroom.launcher.house.Address;
import newsroom.launcher.plan.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Closes a running newsroom, as Ctrl-C in its own terminal would. */
@Command(
        name = "stop",
        description = "Closes a running newsroom, as Ctrl-C in its own terminal would.",
        mixinStandardHelpOptions = true)
final class StopCommand implements Callable<Integer> {

    /** Longer than the newsroom gives its services and Kafka together. */
    private static final long PATIENCE_SECONDS = 45;

    private final Folders folders;
    private final PrintStream out;

    @Mixin
    private final Running running = new Running();

    StopCommand(Folders folders, PrintStream out) {
        this.folders = folders;
        this.out = out;
    }

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        Address address = running.find(folders);
        Optional<ProcessHandle> launcher = ProcessHandle.of(address.launcher());
        launcher.ifPresent(ProcessHandle::destroy);
        try {
            if (launcher.isPresent()) {
                launcher.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            out.println("closed");
            return 0;
        } catch (TimeoutException e) {
            out.println(
                    "the newsroom is still closing after " + PATIENCE_SECONDS + " s; its pid is " + address.launcher());
            return 1;
        }
    }
}
