package newsroom.ingest.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import newsroom.contracts.story.Segment;
import newsroom.ingest.dictation.Heard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAiRecogniserTest {

    private static final byte[] SOUND = {1, 2, 3};

    private final RecogniserServer server = new RecogniserServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_part_is_sent_as_a_form_and_its_words_come_back_with_their_times() {
        Heard heard = recogniser(Duration.ofSeconds(10)).hear(SOUND, "audio/mpeg", "en");

        assertThat(heard)
                .isEqualTo(new Heard.Words(List.of(
                        new Segment(null, 0L, 400L, "Hello there."), new Segment(null, 400L, 900L, "Good bye."))));
        assertThat(server.keys()).containsExactly("Bearer k-1");
        assertThat(server.forms().get(0))
                .contains("name=\"model\"\r\n\r\nwhisper-1\r\n")
                .contains("name=\"response_format\"\r\n\r\nverbose_json\r\n")
                .contains("name=\"language\"\r\n\r\nen\r\n")
                .contains("filename=\"audio.mp3\"\r\nContent-Type: audio/mpeg\r\n\r\n\u0001\u0002\u0003\r\n")
                .endsWith("--\r\n");
    }

    @Test
    void a_type_of_nonsense_does_not_break_the_form() {
        recogniser(Duration.ofSeconds(10)).hear(SOUND, "audio/mpeg\r\nX: y", "");

        assertThat(server.forms().get(0))
                .contains("Content-Type: application/octet-stream")
                .doesNotContain("X: y");
    }

    @ParameterizedTest
    @CsvSource({"500,true", "503,true", "429,true", "408,true", "400,false", "401,false", "413,false", "302,false"})
    void a_refusal_says_whether_to_try_again(int status, boolean again) {
        server.then(0, status, "{\"error\":{\"message\":\"no\"}}");

        assertThat(recogniser(Duration.ofSeconds(10)).hear(SOUND, "audio/mpeg", ""))
                .asInstanceOf(type(Heard.Nothing.class))
                .satisfies(nothing -> {
                    assertThat(nothing.code()).isEqualTo("TRANSCRIBER_HTTP_" + status);
                    assertThat(nothing.again()).isEqualTo(again);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "", "null", "[]", "{\"segments\":7}", "{\"text\":{}}"})
    void garbage_has_a_code(String body) {
        server.then(0, 200, body);

        assertThat(recogniser(Duration.ofSeconds(10)).hear(SOUND, "audio/mpeg", ""))
                .asInstanceOf(type(Heard.Nothing.class))
                .satisfies(nothing -> assertThat(nothing.code()).isEqualTo("TRANSCRIBER_GARBAGE"));
    }

    @Test
    void times_that_cannot_be_are_brought_to_order() {
        server.then(0, 200, """
                {"segments":[{"start":5.0,"end":1e400,"text":"a"},{"start":-3,"end":"x","text":"b"},
                 {"start":2,"end":1,"text":"c"},{"text":7},null,{"text":"  "}]}""");

        assertThat(recogniser(Duration.ofSeconds(10)).hear(SOUND, "audio/mpeg", ""))
                .isEqualTo(new Heard.Words(List.of(
                        new Segment(null, 5_000L, 5_000L, "a"),
                        new Segment(null, 5_000L, 5_000L, "b"),
                        new Segment(null, 5_000L, 5_000L, "c"))));
    }

    @Test
    void text_without_times_serves() {
        server.then(0, 200, "{\"text\":\"Just words.\"}");

        assertThat(recogniser(Duration.ofSeconds(10)).hear(SOUND, "audio/mpeg", ""))
                .isEqualTo(new Heard.Words(List.of(new Segment(null, 0L, 0L, "Just words."))));
    }

    @Test
    void an_answer_that_does_not_come_is_not_waited_for() {
        server.silent();

        assertThat(recogniser(Duration.ofMillis(300)).hear(SOUND, "audio/mpeg", ""))
                .asInstanceOf(type(Heard.Nothing.class))
                .satisfies(nothing -> assertThat(nothing.code()).isEqualTo("TRANSCRIBER_TIMEOUT"));
    }

    @Test
    void nobody_there_is_a_code() {
        Heard heard = new OpenAiRecogniser(URI.create("http://127.0.0.1:1"), "m", "", Duration.ofSeconds(5))
                .hear(SOUND, "audio/mpeg", "");

        assertThat(heard)
                .asInstanceOf(type(Heard.Nothing.class))
                .satisfies(nothing -> assertThat(nothing.code()).isEqualTo("TRANSCRIBER_UNREACHABLE"));
    }

    private OpenAiRecogniser recogniser(Duration patience) {
        return new OpenAiRecogniser(URI.create(server.address() + "/"), "whisper-1", "k-1", patience);
    }
}
