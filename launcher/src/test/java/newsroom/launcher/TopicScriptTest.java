package newsroom.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.Topics;
import newsroom.contracts.Topics.TopicSpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Containers declare their topics with a script; it runs here with a Kafka tool that only writes down what it is told. */
class TopicScriptTest {

    @TempDir
    private Path folder;

    private Path tool;
    private Path there;
    private Path told;

    @BeforeEach
    void put_a_tool_in_place() throws IOException {
        there = Files.createFile(folder.resolve("there"));
        told = Files.createFile(folder.resolve("told"));
        tool = Files.writeString(folder.resolve("kafka-topics.sh"), """
                #!/bin/sh
                case " $* " in
                *' --list '*) cat '%s' ;;
                *) echo "$*" >>'%s' ;;
                esac
                """.formatted(there, told));
        assertThat(tool.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void the_script_declares_the_topics_of_the_contracts() throws Exception {
        assertThat(run()).containsExactlyInAnyOrderElementsOf(allDeclared());
    }

    @Test
    void topics_that_exist_are_left_as_they_are() throws Exception {
        Files.write(there, List.of(Topics.STORIES_INGESTED, Topics.deadLetters(Topics.STORIES_SCORED)));

        assertThat(run())
                .hasSize(Topics.all().size() - 2)
                .noneMatch(line -> line.contains(" " + Topics.STORIES_INGESTED + " "))
                .anyMatch(line -> line.contains(" " + Topics.STORIES_SCORED + " "));
    }

    @Test
    void nothing_is_declared_where_all_exist() throws Exception {
        Files.write(there, Topics.all().stream().map(TopicSpec::name).toList());

        assertThat(run()).isEmpty();
    }

    private List<String> run() throws IOException, InterruptedException {
        ProcessBuilder script = new ProcessBuilder("bash", script().toString(), "broker:9092").inheritIO();
        script.environment().put("KAFKA_TOPICS", tool.toString());
        assertThat(script.start().waitFor()).isZero();
        return Files.readAllLines(told);
    }

    private static List<String> allDeclared() {
        List<String> lines = new ArrayList<>();
        for (TopicSpec topic : Topics.all()) {
            lines.add("--bootstrap-server broker:9092 --create --if-not-exists --topic " + topic.name()
                    + " --partitions " + topic.partitions()
                    + " --config retention.ms="
                    + Duration.ofDays(topic.retentionDays()).toMillis());
        }
        return lines;
    }

    private static Path script() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path script = at.resolve("deploy/create-topics.sh");
            if (Files.exists(script)) {
                return script;
            }
        }
        throw new IllegalStateException(
                "no deploy/create-topics.sh above " + Path.of("").toAbsolutePath());
    }
}
