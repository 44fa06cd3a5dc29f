package newsroom.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorKeyTest {

    private static final String KEY = "a key of some length";
    /** By {@code printf 'a key of some length' | sha256sum}. */
    private static final String HASH = "5afbba28feb5a84023888380ce9f64debee4490ec169dcd53be8b9b3df35dfce";

    @TempDir
    Path directory;

    @Test
    void without_a_key_nothing_opens() {
        OperatorKey none = key(null, null);

        assertThat(none.isSet()).isFalse();
        assertThat(none.opens("")).isFalse();
        assertThat(none.opens("null")).isFalse();
    }

    @Test
    void the_key_opens_by_its_hash_or_from_its_file_and_nothing_else_does() throws IOException {
        Path file = Files.writeString(directory.resolve("key"), KEY + "\n");

        for (OperatorKey key : new OperatorKey[] {key(HASH, null), key(null, file)}) {
            assertThat(key.opens(KEY)).isTrue();
            assertThat(key.opens(KEY + " ")).isFalse();
            assertThat(key.opens(HASH)).isFalse();
            assertThat(key.opens("")).isFalse();
        }
    }

    @Test
    void a_setting_that_is_no_key_stops_the_service_and_is_not_repeated() throws IOException {
        Path file = Files.writeString(directory.resolve("key"), "short");

        assertThatThrownBy(() -> key("s3cret", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> key(null, file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("short");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> key(null, directory.resolve("elsewhere")))
                .hasMessageContaining("newsroom.operators.key-file")
                .hasMessageContaining("elsewhere");
    }

    private static OperatorKey key(@Nullable String hash, @Nullable Path file) {
        return new OperatorKey(Optional.ofNullable(hash), Optional.ofNullable(file));
    }
}
