package newsroom.ingest.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import newsroom.contracts.story.Segment;
import newsroom.contracts.story.Transcript;
import newsroom.ingest.dictation.Dictation;
import newsroom.ingest.dictation.Heard;
import newsroom.ingest.dictation.Recogniser;
import newsroom.ingest.dictation.Tone;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Delivery;
import newsroom.ingest.web.Download;
import newsroom.ingest.web.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StenographerTest {

    private static final URI AUDIO = URI.create("https://pod.example/1.mp3");
    private static final Instant NOON = Instant.parse("2026-03-13T12:00:00Z");

    private final RecogniserServer server = new RecogniserServer();
    private final InMemoryDictations shelf = new InMemoryDictations();
    private Instant now = NOON;
    private byte[] audio = sound(0);
    private int downloads;

    @TempDir
    Path directory;

    /** Five parts of forty frames, each another sound. */
    private static byte[] sound(int seed) {
        Tone tone = new Tone().tag(64).note("Info");
        for (int part = 0; part < 5; part++) {
            tone.frames(40, seed + 10 * part);
        }
        return tone.bytes();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_recording_is_written_down_part_by_part_at_its_times() {
        Dictation dictation = stenographer("a").write(AUDIO, "audio/mpeg", "en");

        Transcript transcript = ((Dictation.Written) dictation).transcript();
        assertThat(server.forms()).hasSize(5);
        assertThat(transcript.by()).isEqualTo(Transcript.By.MACHINE);
        assertThat(transcript.segments())
                .extracting(Segment::startMillis)
                .containsExactly(0L, 400L, 1_044L, 1_444L, 2_089L, 2_489L, 3_134L, 3_534L, 4_179L, 4_579L);
        assertThat(shelf.totals().parts()).isEqualTo(5);
        assertThat(shelf.totals().listened()).isEqualTo(Duration.ofMillis(5_224));
        assertThat(directory).isEmptyDirectory();
        assertThat(shelf.code()).isEqualTo("WRITTEN");
    }

    @Test
    void a_recogniser_that_fails_half_way_is_gone_on_with_where_it_was() {
        server.then(2, 500, "broken");

        assertThat(stenographer("a").write(AUDIO, "audio/mpeg", ""))
                .isEqualTo(new Dictation.Later("TRANSCRIBER_HTTP_500", Duration.ofMinutes(2)));
        server.well();

        assertThat(stenographer("a").write(AUDIO, "audio/mpeg", "")).isInstanceOf(Dictation.Written.class);
        assertThat(server.forms()).hasSize(3 + 3);
        assertThat(downloads).isEqualTo(1);
    }

    @Test
    void a_run_that_was_killed_is_gone_on_with_by_another_replica_when_its_lease_is_over() {
        assertThatThrownBy(() -> stenographer("a", killedAfter(3)).write(AUDIO, "audio/mpeg", ""))
                .isInstanceOf(Killed.class);

        assertThat(stenographer("b").write(AUDIO, "audio/mpeg", ""))
                .isEqualTo(new Dictation.Later("AUDIO_TAKEN", Duration.ofMinutes(2)));
        now = now.plus(Duration.ofMinutes(16));

        assertThat(stenographer("b").write(AUDIO, "audio/mpeg", "")).isInstanceOf(Dictation.Written.class);
        assertThat(server.forms()).hasSize(5);
    }

    @Test
    void the_same_sound_under_another_address_is_not_heard_again() {
        stenographer("a").write(AUDIO, "audio/mpeg", "");

        Dictation again = stenographer("a").write(URI.create("https://mirror.example/x.mp3"), "audio/mpeg", "");

        assertThat(again).isInstanceOf(Dictation.Written.class);
        assertThat(server.forms()).hasSize(5);
    }

    @Test
    void other_sound_is_heard() {
        stenographer("a").write(AUDIO, "audio/mpeg", "");
        audio = sound(100);

        stenographer("a").write(URI.create("https://pod.example/2.mp3"), "audio/mpeg", "");

        assertThat(server.forms()).hasSize(10);
    }

    @Test
    void a_run_ends_when_its_time_is_over_and_keeps_what_it_has() {
        Recogniser slow = new Slow();

        assertThat(stenographer("a", slow).write(AUDIO, "audio/mpeg", ""))
                .isEqualTo(new Dictation.Later("AUDIO_TIME_LIMIT", Duration.ofMinutes(2)));
        assertThat(server.forms()).hasSize(3);
        assertThat(stenographer("a", slow).write(AUDIO, "audio/mpeg", "")).isInstanceOf(Dictation.Written.class);
        assertThat(server.forms()).hasSize(5);
    }

    @Test
    void garbage_never_becomes_a_transcript() {
        server.then(0, 200, "<html>welcome</html>");

        assertThat(stenographer("a").write(AUDIO, "audio/mpeg", ""))
                .isEqualTo(new Dictation.Later("TRANSCRIBER_GARBAGE", Duration.ofMinutes(2)));
    }

    @Test
    void silence_is_no_transcript() {
        server.then(0, 200, "{\"text\":\"\",\"segments\":[]}");

        assertThat(stenographer("a").write(AUDIO, "audio/mpeg", "")).isEqualTo(new Dictation.Nothing("AUDIO_SILENT"));
    }

    @Test
    void a_recording_that_is_too_large_goes_out_with_its_notes() {
        audio = new byte[0];
        Download tooMuch = (ask, file, limit) -> Answer.Refused.of("TOO_LARGE", "more than " + limit);

        assertThat(stenographer("a", recogniser(), tooMuch).write(AUDIO, "audio/mpeg", ""))
                .isEqualTo(new Dictation.Nothing("AUDIO_TOO_LARGE"));
    }

    @Test
    void an_address_without_audio_is_given_up_and_a_server_in_trouble_is_not() {
        Download gone = (ask, file, limit) -> new Answer.Refused("HTTP_404", "404", 404, Headers.NONE);
        Download trouble = (ask, file, limit) -> new Answer.Refused("HTTP_503", "503", 503, Headers.NONE);

        assertThat(stenographer("a", recogniser(), gone).write(AUDIO, null, ""))
                .isEqualTo(new Dictation.Nothing("HTTP_404"));
        assertThat(stenographer("a", recogniser(), trouble).write(AUDIO, null, ""))
                .isInstanceOf(Dictation.Later.class);
    }

    @Test
    void what_is_no_mp3_is_heard_in_one_piece_when_it_is_small_enough() {
        audio = new byte[500];
        assertThat(stenographer("a").write(AUDIO, "audio/mp4", "")).isInstanceOf(Dictation.Written.class);

        audio = new byte[200_000];
        assertThat(stenographer("a").write(URI.create("https://pod.example/2.m4a"), "audio/mp4", ""))
                .isEqualTo(new Dictation.Nothing("AUDIO_NOT_CUT"));
    }

    /** As when the machine is switched off: nothing after it runs, no lease is given back. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private Recogniser killedAfter(int parts) {
        Recogniser real = recogniser();
        return new Recogniser() {
            @Override
            public String name() {
                return real.name();
            }

            @Override
            public Heard hear(byte[] sound, String type, String language) {
                if (server.forms().size() == parts) {
                    throw new Killed();
                }
                return real.hear(sound, type, language);
            }
        };
    }

    private final class Slow implements Recogniser {
        @Override
        public String name() {
            return recogniser().name();
        }

        @Override
        public Heard hear(byte[] sound, String type, String language) {
            now = now.plus(Duration.ofMinutes(11));
            return recogniser().hear(sound, type, language);
        }
    }

    private Recogniser recogniser() {
        return new OpenAiRecogniser(server.address(), "whisper-1", "", Duration.ofSeconds(10));
    }

    private Stenographer stenographer(String worker) {
        return stenographer(worker, recogniser());
    }

    private Stenographer stenographer(String worker, Recogniser recogniser) {
        return stenographer(worker, recogniser, (ask, file, limit) -> saved(file));
    }

    private Stenographer stenographer(String worker, Recogniser recogniser, Download download) {
        StudioTerms terms =
                new StudioTerms(directory, 1 << 20, 40 * Tone.FRAME, Duration.ofHours(1), Duration.ofMinutes(30));
        return new Stenographer(download, recogniser, shelf, terms, () -> now, worker);
    }

    private Delivery saved(Path file) {
        try {
            downloads++;
            Files.write(file, audio);
            return new Delivery.Saved(AUDIO, audio.length, 0, Headers.NONE, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
