package newsroom.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrappingTest {

    @TempDir
    private Path folder;

    @Test
    void a_program_does_not_hear_ctrl_c() {
        assertThat(new Wrapping(false).around(List.of("java", "-version")))
                .containsExactly("/bin/sh", "-c", "trap \"\" INT; exec \"$@\"", "sh", "java", "-version");
    }

    @Test
    void a_program_ends_with_its_launcher_where_the_system_can_see_to_it() {
        assertThat(new Wrapping(true).around(List.of("java")))
                .containsSubsequence("sh", "setpriv", "--pdeathsig", "TERM", "--", "java");
    }

    @Test
    void a_program_is_found_in_any_folder_of_the_path() throws IOException {
        Path program = Files.createFile(folder.resolve("setpriv"));
        boolean executable = program.toFile().setExecutable(true);

        assertThat(executable).isTrue();
        assertThat(Wrapping.onPath("setpriv", "/nowhere::" + folder)).isTrue();
        assertThat(Wrapping.onPath("setpriv", "/nowhere")).isFalse();
    }
}
