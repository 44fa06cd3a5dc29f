package newsroom.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import newsroom.plant.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole street: the sample day goes through the packaged services on a real broker and a real database. */
class StoryBecomesIssueIT {

    private static final Path HOME =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());

    @Test
    void a_day_of_stories_becomes_one_issue_and_the_ledger_balances(@TempDir Path directory) throws Exception {
        Path out = directory.resolve("out");

        String printed = newsroom(
                directory,
                "replay",
                "--exit",
                "--desk",
                HOME.resolve("deploy/sample/desk.yaml").toString(),
                "--out",
                out.toString(),
                HOME.resolve("deploy/sample/day.jsonl").toString());

        assertThat(printed).contains("THE LEAD", "TOP STORIES", "ALSO ON THE DESK", "STORIES REFERENCED");
        assertThat(topStories(printed)).isEqualTo(6);
        assertThat(printed).contains("Halvorsen Compute").contains("The ledger balances.");
        assertThat(printed).doesNotContain("moon is for sale").doesNotContain("<script>");
        assertThat(out.resolve("daily-brief-2026-06-03.txt")).exists();
        assertThat(out.resolve("daily-brief-2026-06-03.json")).content().contains("\"topStories\"");
    }

    private static long topStories(String printed) {
        String block = printed.substring(printed.indexOf("TOP STORIES"), printed.indexOf("ALSO ON THE DESK"));
        return block.lines().filter(line -> line.matches("\\d\\. .*")).count();
    }

    private static String newsroom(Path directory, String... arguments) throws IOException, InterruptedException {
        Path log = directory.resolve("newsroom.log");
        String classPath = HOME.resolve("launcher/target/classes") + File.pathSeparator
                + HOME.resolve("launcher/target/lib") + "/*";
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx192m",
                "-Dnewsroom.home=" + HOME,
                "-cp",
                classPath,
                Newsroom.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(List.of(
                "--data", directory.resolve("data").toString(),
                "--http-port", String.valueOf(fourInARow()),
                "--kafka-port", String.valueOf(Ports.free()),
                "--postgres-port", String.valueOf(Ports.free())));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(6, TimeUnit.MINUTES);
        if (!ended) {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
        String printed = Files.readString(log);
        assertThat(ended).as(printed).isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }

    /** Publish takes the first port, the others the next three. */
    private static int fourInARow() {
        int port = Ports.free();
        while (Ports.taken(port) || Ports.taken(port + 1) || Ports.taken(port + 2) || Ports.taken(port + 3)) {
            port = Ports.free();
        }
        return port;
    }
}
