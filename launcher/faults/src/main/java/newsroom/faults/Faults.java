package newsroom.faults;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import newsroom.faults.fault.Fault;
import newsroom.faults.feed.Feeder;
import newsroom.faults.judge.OffsetWatch;
import newsroom.faults.site.Doors;
import newsroom.faults.site.Site;
import newsroom.launcher.plan.Home;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes a newsroom of packaged jars apart and prints what was lost or told twice; exit code 1 when anything was. */
@Command(
        name = "faults",
        description = "Takes a newsroom of packaged jars apart and prints what was lost or told twice.",
        mixinStandardHelpOptions = true)
public final class Faults implements Callable<Integer> {

    private static final String KEY = "the-key-of-the-fault-tests";

    @Option(names = "--seed", defaultValue = "1", description = "moments, victims and stories follow it (1)")
    private long seed;

    @Option(names = "--profile", defaultValue = "ci", description = "ci: in at most eight minutes; full (ci)")
    private String profile = "ci";

    @Option(names = "--only", split = ",", description = "faults, such as F1,F5; all of the profile otherwise")
    private List<String> only = List.of();

    @Option(names = "--stories", description = "of F1")
    private int stories;

    @Option(names = "--kills", description = "of F1")
    private int kills;

    @Option(names = "--share", defaultValue = "1", description = "of the stories of all faults but F1 (1)")
    private double share;

    @Option(names = "--rate", defaultValue = "25", description = "items a second at most (25)")
    private double rate;

    @Option(names = "--port", defaultValue = "24000", description = "the first of sixty ports (24000)")
    private int port;

    @Option(names = "--data", required = true, description = "an empty or new folder")
    private Path data = Path.of("");

    public static void main(String[] args) {
        System.exit(new CommandLine(new Faults()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(data.resolve("logs"));
        List<Fault> faults = Programme.of(profile, stories, kills, share).stream()
                .filter(fault -> only.isEmpty() || only.contains(fault.id()))
                .toList();
        List<Row> rows = new ArrayList<>();
        boolean convicted;
        Doors doors = new Doors(port);
        try (Site site = new Site(Home.here(), data.toAbsolutePath(), doors, desk(), sha256(KEY))) {
            site.open();
            note("open: three brokers, PostgreSQL, " + site.services().size() + " services; seed " + seed);
            try (OffsetWatch offsets = new OffsetWatch(doors.bootstrapServers())) {
                Feeder feeder = new Feeder(doors.service("ingest", 1), KEY);
                Tour tour = new Tour(site, feeder, seed, rate, offsets, Faults::note);
                for (Fault fault : faults) {
                    Row row = tour.go(fault);
                    rows.add(row);
                    note(row.line());
                }
                convicted = new Controls(Faults::note).run(tour.evidence());
                feeder.close();
            }
        }
        rows.forEach(row -> System.out.println(row.line()));
        boolean held = rows.stream().allMatch(Row::holds) && convicted;
        System.out.println(held ? "All invariants hold." : "An invariant is BROKEN, or a control was not caught.");
        return held ? 0 : 1;
    }

    private Path desk() throws IOException {
        Path desk = data.toAbsolutePath().resolve("desk.yaml");
        try (InputStream in = Faults.class.getResourceAsStream("/faults-desk.yaml")) {
            if (in == null) {
                throw new IOException("faults-desk.yaml is not on the class path");
            }
            Files.write(desk, in.readAllBytes());
        }
        return desk;
    }

    private static void note(String line) {
        System.out.println(LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS) + " " + line);
    }

    private static String sha256(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
