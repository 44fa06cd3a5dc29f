package newsroom.launcher.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsroom.launcher.plan.Plans;
import newsroom.launcher.plan.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path temp;

    private Path data = Path.of("");

    @BeforeEach
    void data() {
        data = temp.resolve("data");
    }

    @Test
    void one_newsroom_works_in_a_folder() {
        try (DataDirectory first = DataDirectory.lock(data)) {
            assertThatThrownBy(() -> DataDirectory.lock(data))
                    .isInstanceOf(Refused.class)
                    .hasMessage("another newsroom already works in " + data);
        }
    }

    @Test
    void a_folder_is_free_again_when_the_newsroom_has_closed() {
        DataDirectory.lock(data).close();

        try (DataDirectory next = DataDirectory.lock(data)) {
            assertThat(next).isNotNull();
        }
    }

    @Test
    void a_fresh_start_throws_away_what_a_newsroom_made_and_nothing_else() throws IOException {
        Path own = Files.createDirectories(data.resolve("kafka")).resolve("record");
        Path users = data.resolve("thesis.txt");
        Path cached = Files.createDirectories(temp.resolve("cache")).resolve("postgres");
        Files.writeString(own, "old");
        Files.writeString(users, "mine");
        Files.writeString(cached, "program");
        Files.createSymbolicLink(
                Files.createDirectories(data.resolve("postgres")).resolve("bin"), temp.resolve("cache"));

        prepare(true);

        assertThat(own).doesNotExist();
        assertThat(users).exists();
        assertThat(cached).exists();
    }

    @Test
    void what_is_to_be_kept_is_kept() throws IOException {
        Path own = Files.createDirectories(data.resolve("kafka")).resolve("record");
        Files.writeString(own, "old");

        prepare(false);

        assertThat(own).exists();
    }

    @Test
    void what_came_in_live_is_never_erased() {
        try (DataDirectory directory = DataDirectory.lock(data)) {
            directory.prepare(Plans.live(data));
        }

        assertThatThrownBy(() -> prepare(true))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("replay would erase it");
    }

    @Test
    void the_log_of_the_last_run_can_still_be_read() throws IOException {
        Path log = Files.createDirectories(data.resolve("logs")).resolve("scoring.log");
        Files.writeString(log, "last run");

        prepare(false);

        assertThat(log).doesNotExist();
        assertThat(data.resolve("logs").resolve("scoring.log.1")).hasContent("last run");
    }

    private void prepare(boolean fresh) {
        try (DataDirectory directory = DataDirectory.lock(data)) {
            directory.prepare(Plans.replay(data, fresh));
        }
    }
}
