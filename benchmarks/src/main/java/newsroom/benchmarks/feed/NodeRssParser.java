package newsroom.benchmarks.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** rss-parser of npm, installed into a temporary directory and run there. */
final class NodeRssParser {

    private static final long MINUTES = 5;

    private NodeRssParser() {}

    /**
     * @param readable places of the samples that it reads
     * @param seconds processor seconds of the median round over those
     */
    record Outcome(boolean isAvailable, String name, Set<Integer> readable, double seconds) {

        static final Outcome NONE = new Outcome(false, "", Set.of(), 0);

        List<Sample> read(List<Sample> samples) {
            return readable.stream().map(samples::get).toList();
        }
    }

    static Outcome measure(List<Sample> samples, int warmUp, int rounds) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("rss-parser");
        try {
            for (int i = 0; i < samples.size(); i++) {
                Files.write(directory.resolve(i + ".feed"), samples.get(i).body());
            }
            try (InputStream script = NodeRssParser.class.getResourceAsStream("rss-parser.cjs")) {
                Files.copy(Objects.requireNonNull(script), directory.resolve("run.cjs"));
            }
            boolean isRun = ran(directory, "npm", "install", "--no-audit", "--no-fund", "--silent", "rss-parser")
                    && ran(
                            directory,
                            "node",
                            "run.cjs",
                            String.valueOf(samples.size()),
                            String.valueOf(warmUp),
                            String.valueOf(rounds));
            return isRun ? outcome(directory.resolve("outcome.json")) : Outcome.NONE;
        } finally {
            delete(directory);
        }
    }

    private static boolean ran(Path directory, String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Outcome outcome(Path file) throws IOException {
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        Set<Integer> readable = new TreeSet<>();
        json.path("readable").forEach(place -> readable.add(place.asInt()));
        String name = "rss-parser %s (node %s)"
                .formatted(json.path("version").asText(), json.path("node").asText());
        return new Outcome(true, name, readable, json.path("seconds").asDouble());
    }

    private static void delete(Path directory) throws IOException {
        List<Path> all = new ArrayList<>();
        try (var files = Files.walk(directory)) {
            files.sorted().forEach(all::add);
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            File file = all.get(i).toFile();
            if (!file.delete()) {
                file.deleteOnExit();
            }
        }
    }
}
