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

    @Test
    void line_breaks_of_the_source_are_spaces_but_in_preformatted_text() {
        assertThat(PlainText.paragraphs("<p>The ferry\n  sails\nagain.</p><pre>a\nb</pre>", LONG))
                .isEqualTo("The ferry sails again.\na\nb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span style='display:none'>x</span>",
                "<span style='color:red; DISPLAY : none !important'>x</span>",
                "<span style='visibility:hidden'>x</span>",
                "<span style='font-size:0px'>x</span>",
                "<span style='opacity:0'>x</span>",
                "<i style='width:1px;height:1px;overflow:hidden'>x</i>",
                "<span style='position:absolute;left:-9999px'>x</span>",
                "<span aria-hidden='true'>x</span>",
                "<span hidden>x</span>",
                "<template>x</template>"
            })
    void what_a_reader_would_not_see_is_no_text(String hidden) {
        assertThat(PlainText.paragraphs("<p>The ferry " + hidden + "sails.</p>", LONG))
                .isEqualTo("The ferry sails.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"opacity:0.9", "font-size:10px", "width:100px", "left:-2px", "display:block"})
    void styles_that_show_are_no_hiding(String style) {
        assertThat(PlainText.line("<b style='" + style + "'>ferry</b>", LONG)).isEqualTo("ferry");
    }

    @Test
    void letters_have_one_form() {
        assertThat(PlainText.line("Fa\u0308hre", LONG)).isEqualTo("F\u00E4hre");
    }

    @Test
    void joiners_stay_where_they_shape_words_and_go_where_they_hide() {
        String persian = "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645";

        assertThat(PlainText.line(persian, LONG)).isEqualTo(persian);
        assertThat(PlainText.line("fer\u200Cry\u200D", LONG)).isEqualTo("ferry");
    }

    @Test
    void plain_text_may_hold_brackets() {
        assertThat(PlainText.plainLine("the <main>\nelement", LONG)).isEqualTo("the <main> element");
    }
}
