package newsroom.launcher;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsroom.launcher.deadletters.Choice;
import newsroom.launcher.deadletters.Handling;
import newsroom.launcher.deadletters.Letter;
import newsroom.launcher.deadletters.Rack;
import newsroom.launcher.house.Address;
import newsroom.launcher.plan.Folders;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that every command on dead letters shares: where they are, and which are meant. */
final class Letters {

    @Mixin
    private final Running running = new Running();

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT",
            description = "The brokers, where the newsroom is not on this machine.")
    private @Nullable String brokers;

    @Parameters(paramLabel = "LETTER", description = "Names of letters, as 'dlq list' shows them; all when left out.")
    private List<String> names = List.of();

    @Option(names = "--topic", paramLabel = "TOPIC", description = "Only those that could not be read from it.")
    private @Nullable String topic;

    @Option(names = "--code", paramLabel = "CODE", description = "Only those with this reason.")
    private @Nullable String code;

    @Option(names = "--since", paramLabel = "INSTANT", description = "Only younger ones, e.g. 2026-05-07T00:00:00Z.")
    private @Nullable Instant since;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100", description = "At most (${DEFAULT-VALUE}).")
    private int limit = 1;

    Rack rack(Folders folders) {
        return new Rack(brokers == null ? address(folders).ports().bootstrapServers() : brokers);
    }

    /** Ingest of the newsroom that runs here. */
    URI ingest(Folders folders) {
        return URI.create("http://127.0.0.1:" + address(folders).ports().of("ingest"));
    }

    List<Letter> chosen(Rack rack, Map<String, Handling> book, boolean handled) {
        return new Choice(names, topic, code, since, limit, handled).of(rack.letters(), book);
    }

    private Address address(Folders folders) {
        return running.find(folders);
    }

    /** Who is at the keyboard, for the book. */
    static String user() {
        return Objects.requireNonNullElse(System.getProperty("user.name"), "unknown");
    }
}
