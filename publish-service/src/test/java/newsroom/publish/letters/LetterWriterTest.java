package newsroom.publish.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import newsroom.contracts.issue.Issue;
import newsroom.publish.Harbour;
import newsroom.publish.Hostile;
import newsroom.publish.letters.LetterBox.Posting;
import newsroom.publish.press.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterWriterTest {

    private static final Posting POSTING = new Posting(
            17,
            new Subscriber(
                    UUID.fromString("00000000-0000-0000-0000-000000000001"),
                    UUID.fromString("00000000-0000-0000-0000-0000000000aa"),
                    "evening-sheet",
                    new Address("ada@mail.example"),
                    Subscriber.State.CONFIRMED,
                    Instant.EPOCH,
                    Instant.EPOCH),
            "evening-sheet-2026-03-12",
            1);

    private final LetterWriter writer = new LetterWriter(URI.create("https://news.example/"));

    @Test
    void a_letter_can_be_left_with_one_click() {
        Letter letter = writer.issue(POSTING, issue("Ferry sails"), "<main><h1>Sheet</h1></main>");

        assertThat(letter.headers())
                .containsEntry(
                        "List-Unsubscribe",
                        "<https://news.example/unsubscribe/" + POSTING.to().token() + ">")
                .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        assertThat(letter.html()).contains("/unsubscribe/" + POSTING.to().token());
        assertThat(letter.text())
                .contains("/unsubscribe/" + POSTING.to().token())
                .contains("Ferry sails");
    }

    @Test
    void a_letter_has_the_same_id_however_often_it_is_written() {
        Issue issue = issue("Ferry sails");

        assertThat(writer.issue(POSTING, issue, "<main></main>").messageId())
                .isEqualTo(writer.issue(POSTING, issue, "<main></main>").messageId())
                .isEqualTo("<evening-sheet-2026-03-12.17@news.example>");
    }

    @Test
    void a_headline_puts_no_line_into_the_head_of_a_letter() {
        Letter letter = writer.issue(POSTING, issue("Ferry\r\nBcc: all@mail.example\u202E sails"), "<main></main>");

        assertThat(letter.subject()).isEqualTo("Evening Sheet No. 7: Ferry Bcc: all@mail.example sails");
    }

    @Test
    void no_word_ends_the_subject_or_turns_it_round() {
        for (String order : Hostile.orders()) {
            assertThat(writer.issue(POSTING, issue(order), "<main></main>").subject())
                    .as(order)
                    .doesNotMatch("(?s).*[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069].*");
        }
    }

    @Test
    void a_long_issue_is_cut_at_a_block_and_leads_to_the_rest() {
        String page = "<main>" + ("<p>" + "Wörter ".repeat(100) + "</p>").repeat(400) + "</main>";

        String html = writer.issue(POSTING, issue("Ferry sails"), page).html();

        int bytes = html.getBytes(StandardCharsets.UTF_8).length;
        assertThat(bytes).isLessThanOrEqualTo(LetterWriter.MOST_HTML_BYTES).isGreaterThan(90 * 1024);
        assertThat(html).contains("The rest of this issue").endsWith("</html>").contains("Unsubscribe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "@mail.example",
                "a@b",
                "ada@mail.example\r\nBcc: x@y.example",
                "ada lovelace@mail.example",
                "<ada@mail.example>",
                "ada@mail.example,bob@mail.example",
                "\"a b\"@mail.example",
                "ada@-mail.example"
            })
    void what_is_no_address_is_refused(String text) {
        assertThatThrownBy(() -> new Address(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@mail.example", "ada+news@mail.co.example", "o'neil@mail.example"})
    void addresses_are_addresses(String text) {
        assertThat(new Address(text).text()).isEqualTo(text);
    }

    private static Issue issue(String headline) {
        return Sheets.of(Harbour.happening("ferry").headline(headline));
    }
}
