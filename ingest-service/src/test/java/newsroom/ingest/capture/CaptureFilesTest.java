package newsroom.ingest.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptureFilesTest {

    @TempDir
    Path directory;

    @Test
    void lines_of_all_files_stand_in_the_order_of_their_fetch_time() throws IOException {
        Path morning = file("morning.jsonl", line("09:00", "a"), line("11:00", "c"));
        Path evening = file("evening.jsonl", line("10:00", "b"), line("12:00", "d"));

        CaptureFiles capture = CaptureFiles.read(List.of(morning, evening));

        assertThat(capture.lines())
                .containsExactly(line("09:00", "a"), line("10:00", "b"), line("11:00", "c"), line("12:00", "d"));
    }

    @Test
    void lines_of_one_moment_keep_the_order_of_files_and_lines() throws IOException {
        Path one = file("one.jsonl", line("09:00", "a"), line("09:00", "b"));
        Path two = file("two.jsonl", line("09:00", "c"));

        assertThat(CaptureFiles.read(List.of(one, two)).lines())
                .containsExactly(line("09:00", "a"), line("09:00", "b"), line("09:00", "c"));
        assertThat(CaptureFiles.read(List.of(two, one)).lines())
                .containsExactly(line("09:00", "c"), line("09:00", "a"), line("09:00", "b"));
    }

    @Test
    void a_packed_file_is_read_whatever_it_is_called() throws IOException {
        Path packed = directory.resolve("packed.jsonl");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write((line("09:00", "船") + "\n").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(CaptureFiles.read(List.of(packed)).lines()).containsExactly(line("09:00", "船"));
    }

    @Test
    void the_same_contents_have_the_same_name() throws IOException {
        Path here = file("here.jsonl", line("09:00", "a"));
        Path there = file("there.jsonl", line("09:00", "a"));
        Path other = file("other.jsonl", line("09:00", "b"));

        assertThat(CaptureFiles.read(List.of(there)).id())
                .isEqualTo(CaptureFiles.read(List.of(here)).id());
        assertThat(CaptureFiles.read(List.of(other)).id())
                .isNotEqualTo(CaptureFiles.read(List.of(here)).id());
    }

    @Test
    void lines_that_are_no_items_are_kept_to_be_counted_and_empty_ones_are_not() throws IOException {
        Path file = file("mixed.jsonl", line("09:00", "a"), "not json", "", "   ", "[]");

        CaptureFiles capture = CaptureFiles.read(List.of(file));

        assertThat(capture.lines()).containsExactly("not json", "[]", line("09:00", "a"));
        assertThat(capture.lines().stream()
                        .filter(line -> CaptureLine.read(line).isEmpty()))
                .hasSize(2);
    }

    @Test
    void an_empty_file_is_a_capture_of_nothing() throws IOException {
        assertThat(CaptureFiles.read(List.of(file("empty.jsonl"))).lines()).isEmpty();
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> CaptureFiles.read(List.of(directory.resolve("nowhere.jsonl"))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nowhere.jsonl");
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(directory.resolve(name), List.of(lines));
    }

    private static String line(String time, String title) {
        return "{\"fetched_at\":\"2026-03-13T" + time + ":00Z\",\"source\":\"s\",\"title\":\"" + title + "\"}";
    }
}
