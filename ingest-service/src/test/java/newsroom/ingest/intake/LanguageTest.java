package newsroom.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"en-US, en", "EN, en", "de_AT, de", "nb, nb", "zh-Hans-CN, zh"})
    void what_the_source_says_counts(String said, String language) {
        assertThat(Language.of(said, "Was auch immer hier steht und ist")).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "'The ferry to the island is at sea with a crew of nine', en",
        "'Die Fähre ist mit neun Leuten auf dem Weg und nicht im Hafen', de",
        "'Le bac est dans la rade avec un équipage de neuf et les vents du nord', fr",
        "'El barco está en la bahía con los nueve y se espera por la tarde', es",
        "'O barco não está no porto e as pessoas da ilha esperam com uma festa', pt",
        "'今日は船が出るのを待っている', ja",
        "'渡轮今天在海上等待天气好转', zh",
        "'오늘 배가 바다에 있습니다', ko"
    })
    void silence_is_answered_by_script_and_small_words(String words, String language) {
        assertThat(Language.of(null, words)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"'Skarholm Ferry Timetable 2026'", "'Паром идёт в море с командой'", "'12345 !!!'", "''"})
    void what_cannot_be_told_is_not_guessed(String words) {
        assertThat(Language.of(null, words)).isEqualTo("und");
    }

    @Test
    void nonsense_from_the_source_is_not_believed() {
        assertThat(Language.of("English, mostly", "The ferry is at sea with a crew of nine"))
                .isEqualTo("en");
        assertThat(Language.of("", "The ferry is at sea with a crew of nine")).isEqualTo("en");
    }
}
