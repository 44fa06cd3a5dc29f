package newsroom.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Ask;
import newsroom.ingest.web.Delivery;
import newsroom.ingest.web.Purpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An episode comes whole or not at all, and goes on where it broke off. */
class DownloadTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nAccept-Ranges: bytes\r\n";
    private static final String HALF = OK + "ETag: \"take-1\"\r\nContent-Length: 10\r\n\r\n01234";
    private static final String REST =
            "HTTP/1.1 206 Partial Content\r\nETag: \"take-1\"\r\nContent-Range: bytes 5-9/10\r\nContent-Length: 5\r\n\r\n56789";

    @TempDir
    Path directory;

    private RawServer server;
    private GuardedWeb web;
    private Path file;

    @BeforeEach
    void open() {
        server = new RawServer();
        web = new Doors().allowing(server.door()).open();
        file = directory.resolve("episode.mp3");
    }

    @AfterEach
    void close() {
        web.close();
        server.close();
    }

    @Test
    void an_episode_is_brought_into_a_file() throws Exception {
        server.on("/a", OK + "Content-Length: 10\r\n\r\n0123456789");

        Delivery.Saved saved = (Delivery.Saved) save(10);

        assertThat(saved.bytes()).isEqualTo(10);
        assertThat(saved.resumedAt()).isZero();
        assertThat(file).hasContent("0123456789");
        assertThat(leftovers()).isEmpty();
        assertThat(server.heads().get(0)).contains("Accept-Encoding: identity\r\n", "Accept: audio/*");
    }

    @Test
    void what_broke_off_goes_on_from_there() throws Exception {
        server.on("/a", HALF);
        assertThat(code(save(10))).isEqualTo("BODY_TRUNCATED");
        assertThat(file).doesNotExist();

        server.on("/a", REST);
        Delivery.Saved saved = (Delivery.Saved) save(10);

        assertThat(server.heads().get(1)).contains("Range: bytes=5-\r\n", "If-Range: \"take-1\"\r\n");
        assertThat(saved.resumedAt()).isEqualTo(5);
        assertThat(saved.bytes()).isEqualTo(10);
        assertThat(file).hasContent("0123456789");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void an_episode_that_changed_meanwhile_is_brought_afresh() throws Exception {
        server.on("/a", HALF);
        save(10);
        server.on("/a", OK + "ETag: \"take-2\"\r\nContent-Length: 6\r\n\r\nabcdef");

        assertThat(save(10)).isInstanceOf(Delivery.Saved.class);
        assertThat(file).hasContent("abcdef");
    }

    @Test
    void parts_that_do_not_fit_together_are_thrown_away() throws Exception {
        for (String wrong : new String[] {
            REST.replace("bytes 5-9/10", "bytes 4-8/10"),
            REST.replace("bytes 5-9/10", "bytes 5-9/11"),
            REST.replace("take-1", "take-2"),
            REST.replace("Content-Range", "X-Range")
        }) {
            server.on("/a", HALF);
            save(10);
            server.on("/a", wrong);

            assertThat(code(save(10))).isEqualTo("RANGE_MISMATCH");
            assertThat(file).doesNotExist();
            assertThat(leftovers()).isEmpty();
        }
    }

    @Test
    void without_a_strong_validator_there_is_nothing_to_go_on_from() throws Exception {
        server.on("/a", HALF.replace("ETag: ", "ETag: W/"));
        save(10);

        assertThat(leftovers()).isEmpty();
        save(10);
        assertThat(server.heads().get(1)).doesNotContain("Range:");
    }

    @Test
    void more_than_the_limit_is_refused_whether_claimed_or_not() throws Exception {
        server.on("/a", OK + "Content-Length: 11\r\n\r\n01234567890");
        assertThat(code(save(10))).isEqualTo("TOO_LARGE");

        server.on("/a", OK + "\r\n01234567890");
        assertThat(code(save(10))).isEqualTo("TOO_LARGE");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void what_is_no_episode_has_a_code() throws Exception {
        server.on("/a", OK + "Content-Encoding: gzip\r\n\r\nxx");
        assertThat(code(save(10))).isEqualTo("ENCODING_UNSUPPORTED");
        server.on("/a", OK + "Content-Length: 0\r\n\r\n");
        assertThat(code(save(10))).isEqualTo("EMPTY_BODY");
        server.on("/a", "HTTP/1.1 404 Gone fishing\r\nContent-Length: 0\r\n\r\n");
        assertThat(code(save(10))).isEqualTo("HTTP_404");
        server.on("/a", REST);
        assertThat(code(save(10))).isEqualTo("HTTP_206");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void a_part_that_the_server_no_longer_knows_is_forgotten() throws Exception {
        server.on("/a", HALF);
        save(10);
        server.on("/a", "HTTP/1.1 416 No such range\r\nContent-Length: 0\r\n\r\n");

        assertThat(code(save(10))).isEqualTo("HTTP_416");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void a_place_that_cannot_be_written_to_is_our_own_trouble() throws Exception {
        server.on("/a", OK + "Content-Length: 3\r\n\r\nabc");
        file = Files.writeString(directory.resolve("not-a-directory"), "x").resolve("episode.mp3");

        assertThat(code(save(10))).isEqualTo("DISK_FAILED");
    }

    private Delivery save(long limit) {
        return web.save(Ask.plain(server.url("/a"), Purpose.AUDIO), file, limit);
    }

    private static String code(Delivery delivery) {
        return delivery instanceof Answer.Refused refused ? refused.code() : "saved";
    }

    private Path[] leftovers() throws Exception {
        try (var files = Files.list(directory)) {
            return files.filter(path -> path.toString().contains(".part")).toArray(Path[]::new);
        }
    }
}
