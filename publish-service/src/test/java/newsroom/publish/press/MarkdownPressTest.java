package newsroom.publish.press;

import static newsroom.publish.Harbour.happening;
import static org.assertj.core.api.Assertions.assertThat;

import newsroom.contracts.issue.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownPressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[Free money](https://evil.example);\\[Free money\\](https://evil.example)",
                "![pixel](https://evil.example);!\\[pixel\\](https://evil.example)",
                "<img src=x onerror=alert(1)>;\\<img src=x onerror=alert(1)\\>",
                "**Bold** and _loud_;\\*\\*Bold\\*\\* and \\_loud\\_",
                "`code` and ~~struck~~;\\`code\\` and \\~\\~struck\\~\\~",
                "\\[escaped before];\\\\\\[escaped before\\]",
                "Row | of | a table;Row \\| of \\| a table"
            })
    void a_hostile_title_stays_words(String title, String escaped) {
        Issue issue = Sheets.of(
                happening("ferry").headline("Ferry " + title),
                happening("crane").headline("Crane " + title));

        String page = MarkdownPress.print(issue);

        assertThat(page)
                .contains("### 1. Ferry " + escaped)
                .contains("- [Crane " + escaped + "](<")
                .doesNotContain("Ferry " + title)
                .doesNotContain("Crane " + title);
    }

    @Test
    void a_hostile_sentence_stays_words() {
        Issue issue = Sheets.of(happening("ferry").summary("See [here](https://evil.example) <b>now</b>."));

        assertThat(MarkdownPress.print(issue))
                .contains("See \\[here\\](https://evil.example) \\<b\\>now\\</b\\>. \\[Merrow Gazette\\]")
                .doesNotContain("See [here]");
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/a>b,https://news.example/a%3Eb",
        "https://news.example/a<b,https://news.example/a%3Cb",
        "https://news.example/a\\,https://news.example/a%5C",
        "https://news.example/a(b)c,https://news.example/a(b)c"
    })
    void an_address_cannot_leave_its_brackets(String address, String printed) {
        Issue issue = Sheets.of(happening("ferry").url(address));

        assertThat(MarkdownPress.print(issue)).contains("(<" + printed + ">)\n");
    }

    @Test
    void every_part_of_an_issue_has_its_heading() {
        String page = MarkdownPress.print(Sheets.of(happening("ferry"), happening("crane")));

        assertThat(page.lines().filter(line -> line.startsWith("#")))
                .containsExactly(
                        "# Evening Sheet",
                        "## The lead",
                        "## Top stories",
                        "### 1. The ferry",
                        "## Also on the desk",
                        "## Stories referenced");
    }
}
