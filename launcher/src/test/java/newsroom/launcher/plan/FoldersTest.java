package newsroom.launcher.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void data_lies_in_the_users_data_folder() {
        Folders folders = Folders.of(Map.of(), HOME);

        assertThat(folders.live()).hasToString("/home/ada/.local/share/newsroom/live");
        assertThat(folders.cache()).hasToString("/home/ada/.local/share/newsroom/cache");
    }

    @Test
    void a_user_who_has_moved_the_data_folder_is_followed() {
        Folders folders = Folders.of(Map.of("XDG_DATA_HOME", "/srv/data"), HOME);

        assertThat(folders.sample()).hasToString("/srv/data/newsroom/sample");
        assertThat(folders.replay()).hasToString("/srv/data/newsroom/replay");
    }

    @Test
    void a_relative_data_folder_is_none() {
        Folders folders = Folders.of(Map.of("XDG_DATA_HOME", "data"), HOME);

        assertThat(folders.root()).hasToString("/home/ada/.local/share/newsroom");
    }
}
