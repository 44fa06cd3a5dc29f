package newsroom.launcher;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import newsroom.launcher.house.Address;
import newsroom.launcher.ledger.Ledger;
import newsroom.launcher.plan.Folders;
import newsroom.launcher.plan.Refused;
import newsroom.launcher.services.Desks;
import newsroom.launcher.services.Http;
import newsroom.launcher.services.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows for a running newsroom what became of every story that came in. */
@Command(
        name = "ledger",
        description = "Shows what became of every story that came in, and whether any was lost.",
        mixinStandardHelpOptions = true)
final class LedgerCommand implements Callable<Integer> {

    private final Folders folders;
    private final Http http;
    private final PrintStream out;

    @Mixin
    private final Running running = new Running();

    LedgerCommand(Folders folders, Http http, PrintStream out) {
        this.folders = folders;
        this.http = http;
        this.out = out;
    }

    @Override
    public Integer call() {
        Address address = running.find(folders);
        Intake intake = new Desks(http, address.ports())
                .intake()
                .orElseThrow(() -> new Refused("ingest does not answer; see ./newsroom status"));
        Ledger.Page page = new Ledger(address.ports().bootstrapServers()).page(intake);
        page.lines().forEach(out::println);
        return page.balanced() ? 0 : 1;
    }
}
