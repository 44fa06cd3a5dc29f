package newsroom.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import newsroom.launcher.house.House;
import newsroom.launcher.plan.Folders;
import newsroom.launcher.plan.Home;
import newsroom.launcher.plan.Plan;
import newsroom.launcher.services.Http;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class PlansFromArgumentsTest {

    private final Http http = new Http();
    private final Surroundings around = new Surroundings(
            new Home(Path.of("/opt/newsroom")),
            new Folders(Path.of("/data")),
            new House(System.out, http, InstantSource.system()),
            http);

    @Test
    void up_reads_live_sources_into_the_live_folder() {
        Plan plan = up();

        assertThat(plan.data()).hasToString("/data/live");
        assertThat(plan.desk()).hasToString("/opt/newsroom/deploy/desk.yaml");
        assertThat(plan.reading().feeds()).isTrue();
        assertThat(plan.fresh()).isFalse();
        assertThat(plan.address()).isEqualTo("http://127.0.0.1:8080/");
    }

    @Test
    void options_move_folder_desk_and_ports() {
        Plan plan = up(
                "--data",
                "/x",
                "--desk",
                "/my.yaml",
                "--http-port",
                "9000",
                "--kafka-port",
                "9100",
                "--postgres-port",
                "9200");

        assertThat(plan.data()).hasToString("/x");
        assertThat(plan.desk()).hasToString("/my.yaml");
        assertThat(plan.ports().of("scoring")).isEqualTo(9002);
        assertThat(plan.ports().controller()).isEqualTo(9101);
        assertThat(plan.ports().postgres()).isEqualTo(9200);
    }

    @Test
    void the_sample_starts_from_empty_in_a_folder_of_its_own() {
        Plan plan = sample();

        assertThat(plan.data()).hasToString("/data/sample");
        assertThat(plan.fresh()).isTrue();
        assertThat(plan.hasty()).isTrue();
        assertThat(plan.desk()).hasToString("/opt/newsroom/deploy/sample/desk.yaml");
        assertThat(plan.reading().captures()).containsExactly(Path.of("/opt/newsroom/deploy/sample/day.jsonl"));
    }

    @Test
    void the_sample_keeps_what_it_is_told_to_keep() {
        assertThat(sample("--keep").fresh()).isFalse();
        assertThat(sample("--data", "/x").fresh()).isFalse();
    }

    @Test
    void a_replay_takes_captures_and_starts_from_empty_unless_told_otherwise() {
        Plan plan = replay("/a.jsonl", "/b.jsonl.gz", "--speed", "60");

        assertThat(plan.reading().captures()).isEqualTo(List.of(Path.of("/a.jsonl"), Path.of("/b.jsonl.gz")));
        assertThat(plan.reading().speed()).isEqualTo(60);
        assertThat(plan.data()).hasToString("/data/replay");
        assertThat(plan.fresh()).isTrue();
        assertThat(replay("/a.jsonl", "--keep").fresh()).isFalse();
    }

    @Test
    void a_replay_of_nothing_is_refused() {
        CommandLine command = new CommandLine(new ReplayCommand(around)).setErr(new PrintWriter(Writer.nullWriter()));

        assertThat(command.execute()).isEqualTo(2);
    }

    private Plan up(String... args) {
        UpCommand command = new UpCommand(around);
        new CommandLine(command).parseArgs(args);
        return command.plan();
    }

    private Plan sample(String... args) {
        SampleCommand command = new SampleCommand(around);
        new CommandLine(command).parseArgs(args);
        return command.plan();
    }

    private Plan replay(String... args) {
        ReplayCommand command = new ReplayCommand(around);
        new CommandLine(command).parseArgs(args);
        return command.plan();
    }
}
