package newsroom.launcher.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresFoldersTest {

    @TempDir
    private Path temp;

    private Path program = Path.of("");
    private Path cluster = Path.of("");

    @BeforeEach
    void an_earlier_start() throws IOException {
        program = Files.createDirectories(
                temp.resolve("cache").resolve("postgres").resolve("PG-1"));
        cluster =
                Files.createDirectories(temp.resolve("data").resolve("postgres").resolve("data"));
        Files.createFile(program.resolve("half"));
        Files.createFile(cluster.resolve("postgresql.conf"));
    }

    @Test
    void a_program_that_was_not_unpacked_to_the_end_is_unpacked_again() throws IOException {
        prepare();

        assertThat(program).doesNotExist();
    }

    @Test
    void an_unpacked_program_is_used_again_through_the_link() throws IOException {
        Files.createFile(program.resolve(".exists"));

        prepare();

        assertThat(temp.resolve("data/postgres/bin/PG-1/half")).exists();
    }

    @Test
    void a_database_that_never_started_is_made_again() throws IOException {
        prepare();

        assertThat(cluster).doesNotExist();
    }

    @Test
    void a_database_that_has_run_is_kept() throws IOException {
        folders().made();

        prepare();

        assertThat(cluster.resolve("postgresql.conf")).exists();
    }

    private void prepare() throws IOException {
        try (FileChannel lock = folders().lock()) {
            folders().prepare();
            assertThat(lock.isOpen()).isTrue();
        }
    }

    private PostgresFolders folders() {
        return new PostgresFolders(temp.resolve("data"), temp.resolve("cache"));
    }
}
