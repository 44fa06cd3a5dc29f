package newsroom.launcher.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastWordsTest {

    @TempDir
    Path folder;

    @Test
    void of_an_error_with_a_long_trace_the_cause_is_shown() throws IOException {
        String frames = "\tat some.where.In(Code.java:1)\n".repeat(40);
        Path log = Files.writeString(
                folder.resolve("log"),
                "ERROR it failed\n" + frames + "Caused by: the key file is not there\n" + frames + "\t... 30 more\n");

        assertThat(LastWords.of(log)).isEqualTo("\n  | ERROR it failed\n  | Caused by: the key file is not there");
    }

    @Test
    void a_log_that_is_not_there_has_none() {
        assertThat(LastWords.of(folder.resolve("none"))).isEmpty();
    }
}
