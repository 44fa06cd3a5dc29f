package newsroom.ingest.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import newsroom.contracts.story.Chapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChaptersTest {

    @Test
    void chapters_stand_in_the_order_of_their_start() {
        String json = """
                {"version":"1.2.0","chapters":[
                 {"startTime":168.5,"title":"The <b>ferry</b>","url":"https://merrow.example/a?utm_source=x"},
                 {"startTime":0,"title":"Intro","url":"javascript:alert(1)"},
                 {"startTime":90,"title":"An advertisement","toc":false},
                 {"startTime":95,"img":"https://merrow.example/x.png"},
                 {"startTime":-3,"title":"Before"}]}""";

        assertThat(Chapters.read(json.getBytes(StandardCharsets.UTF_8)).orElseThrow())
                .containsExactly(
                        new Chapter(0, "Intro", null), new Chapter(168_500, "The ferry", "https://merrow.example/a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{\"chapters\":7}", "{\"chapters\":[]}", "<html>", "{\"chapters\":[{\"title\":\"x\"}]}"
            })
    void what_holds_no_chapter_has_none(String json) {
        assertThat(Chapters.read(json.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void more_chapters_than_anybody_listens_to_are_none() {
        String chapters = "{\"startTime\":1,\"title\":\"x\"},".repeat(1_001);

        assertThat(Chapters.read(("{\"chapters\":[" + chapters + "{}]}").getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Chapters.read(new byte[2 * 1024 * 1024])).isEmpty();
    }
}
