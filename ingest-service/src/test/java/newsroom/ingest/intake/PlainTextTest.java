package newsroom.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final int LONG = 10_000;

    @Test
    void paragraphs_become_lines() {
        String html =
                "<p>The ferry   sails.</p>\n\n<p>It is <b>full</b>.</p><ul><li>Cars: 40</li><li>Dogs: 2</li></ul>";

        assertThat(PlainText.paragraphs(html, LONG)).isEqualTo("The ferry sails.\nIt is full.\nCars: 40\nDogs: 2");
    }

    @Test
    void plain_text_keeps_its_lines() {
        assertThat(PlainText.paragraphs("One.\r\n\r\n  Two.\n\n\nThree.", LONG)).isEqualTo("One.\nTwo.\nThree.");
    }

    @Test
    void scripts_styles_and_forms_are_no_text() {
        String html = "<p>The ferry sails.<script>alert('x')</script><style>p{color:red}</style></p>"
                + "<form>Subscribe <button>now</button></form><iframe src='https://ads.example'></iframe>";

        assertThat(PlainText.paragraphs(html, LONG)).isEqualTo("The ferry sails.");
    }

    @Test
    void characters_may_be_written_as_entities() {
        assertThat(PlainText.line("Salt &amp; Vinegar: &#8220;a &lt; b&#8221;", LONG))
                .isEqualTo("Salt & Vinegar: “a < b”");
    }

    @Test
    void a_comparison_is_no_markup() {
        assertThat(PlainText.line("When 3 < 4 and 5 > 2", LONG)).isEqualTo("When 3 < 4 and 5 > 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fer\u200Bry",
                "fer\u202Ery",
                "fer\u2066ry",
                "fer\uFEFFry",
                "fer\u00ADry",
                "fer\u0000ry",
                "fer\u001Bry",
                "fer\u009Bry",
                "fer\u061Cry",
                "fer\uDB40\uDC41ry",
                "fer\u2060ry"
            })
    void characters_that_hide_go(String given) {
        assertThat(PlainText.line(given, LONG)).isEqualTo("ferry");
        assertThat(PlainText.paragraphs(given, LONG)).isEqualTo("ferry");
    }

    @Test
    void hidden_characters_may_come_as_entities_too() {
        assertThat(PlainText.line("fer&#8203;ry &#x202E;sails", LONG)).isEqualTo("ferry sails");
        assertThat(PlainText.line("<b>fer&#8203;ry</b>", LONG)).isEqualTo("ferry");
    }

    @Test
    void words_in_other_scripts_are_not_touched() {
        String words = "船が出る — Fähre fährt — Паром идёт 🚢";

        assertThat(PlainText.line(words, LONG)).isEqualTo(words);
    }

    @Test
    void a_title_is_one_line() {
        assertThat(PlainText.line("The ferry\n\tsails\r\n<br>again", LONG)).isEqualTo("The ferry sails again");
    }

    @Test
    void a_long_text_is_cut_at_a_word() {
        assertThat(PlainText.line("The ferry sails again", 12)).isEqualTo("The ferry");
        assertThat(PlainText.line("x".repeat(30), 12)).hasSize(12);
    }

    @Test
    void no_character_is_cut_in_half() {
        String cut = PlainText.line("🚢".repeat(20), 13);

        assertThat(cut).isEqualTo("🚢".repeat(6));
    }
}
