package newsroom.launcher;

import java.io.PrintStream;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import newsroom.launcher.house.Address;
import newsroom.launcher.ledger.Ledger;
import newsroom.launcher.ledger.Span;
import newsroom.launcher.ledger.SpanLedger;
import newsroom.launcher.plan.Folders;
import newsroom.launcher.plan.Refused;
import newsroom.launcher.services.Desks;
import newsroom.launcher.services.Http;
import newsroom.launcher.services.SpanCount;
import newsroom.launcher.services.Standing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows for a running newsroom what became of every story that came in. */
@Command(
        name = "ledger",
        description = "Shows what became of every story that came in, and whether any was lost.",
        mixinStandardHelpOptions = true)
final class LedgerCommand implements Callable<Integer> {

    private final Folders folders;
    private final Http http;
    private final PrintStream out;

    @Option(
            names = "--since",
            paramLabel = "INSTANT",
            description = "Only stories fetched from then on, such as 2026-06-02T00:00:00Z, each with its end.")
    private @Nullable Instant since;

    @Option(names = "--until", paramLabel = "INSTANT", description = "Only stories fetched before then.")
    private @Nullable Instant until;

    @Option(names = "--ends", description = "The end of every story, of all time where no span is given.")
    private boolean ends;

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
        Desks desks = new Desks(http, address.ports());
        String servers = address.ports().bootstrapServers();
        Ledger.Page page = ends || since != null || until != null
                ? ofSpan(desks, servers)
                : new Ledger(servers).page(answer(desks.intake(), "ingest"));
        page.lines().forEach(out::println);
        return page.balanced() ? 0 : 1;
    }

    private Ledger.Page ofSpan(Desks desks, String servers) {
        Span span = span();
        Standing standing = answer(desks.standing(), "a service");
        SpanCount count = answer(desks.count(span.since(), span.until()), "ingest");
        return new SpanLedger(servers).page(span, standing, count, answer(desks.ends(), "publish"));
    }

    private Span span() {
        Instant from = since;
        Instant to = until;
        try {
            return new Span(from == null ? Span.ALL.since() : from, to == null ? Span.ALL.until() : to);
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    private static <T> T answer(Optional<T> answer, String who) {
        return answer.orElseThrow(() -> new Refused(who + " does not answer; see ./newsroom status"));
    }
}
