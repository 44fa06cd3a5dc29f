package newsroom.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaProgramTest {

    private static final Jvm JVM = new Jvm(Path.of("/jdk"), "a Java without tools");

    @TempDir
    private Path folder;

    private final ClassArchive none = new ClassArchive("kafka", Path.of("/nowhere/kafka.jsa"));

    @Test
    void a_main_class_runs_on_its_class_path() throws IOException {
        Path jar = Files.createFile(folder.resolve("a.jar"));
        JavaProgram program = JavaProgram.ofClass("kafka", jar.toString(), "newsroom.plant.Broker", List.of("x"), 256);

        assertThat(program.command(JVM, none, false))
                .containsExactly(
                        "/jdk/bin/java",
                        "-Dnewsroom.member=kafka",
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        jar.toString(),
                        "newsroom.plant.Broker",
                        "x");
    }

    @Test
    void a_program_is_known_by_its_command_line() {
        JavaProgram program = JavaProgram.ofClass("kafka", "", "newsroom.plant.Broker", List.of(), 256);

        assertThat(JavaProgram.runs(String.join(" ", program.command(JVM, none, false))))
                .isTrue();
        assertThat(JavaProgram.runs("java -jar other.jar")).isFalse();
    }

    @Test
    void a_runner_brings_the_jars_of_all_its_folders() throws IOException {
        Path runner = Files.createFile(folder.resolve("quarkus-run.jar"));
        Path lib = Files.createDirectories(folder.resolve("lib").resolve("main"));
        Path jackson = Files.createFile(lib.resolve("jackson.jar"));
        Files.createFile(lib.resolve("readme.txt"));

        JavaProgram program = JavaProgram.ofRunner("ingest", runner, 256);

        assertThat(program.jars()).containsExactly(jackson, runner);
        assertThat(program.command(JVM, none, false)).endsWith("-jar", runner.toString());
    }

    @Test
    void haste_leaves_out_the_second_compiler() throws IOException {
        Path runner = Files.createFile(folder.resolve("quarkus-run.jar"));
        JavaProgram program = JavaProgram.ofRunner("ingest", runner, 256);

        assertThat(program.command(JVM, none, true)).contains("-XX:TieredStopAtLevel=1");
        assertThat(program.command(JVM, none, false)).doesNotContain("-XX:TieredStopAtLevel=1");
    }

    @Test
    void classes_in_folders_are_not_archived() {
        JavaProgram program = JavaProgram.ofClass("kafka", folder.toString(), "newsroom.plant.Broker", List.of(), 256);

        assertThat(program.command(Jvm.running(), none, false)).doesNotContain("-XX:+RecordDynamicDumpInfo");
    }
}
