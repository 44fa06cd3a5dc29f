package newsroom.publish.press;

import static newsroom.publish.Harbour.happening;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsroom.contracts.issue.Issue;
import org.junit.jupiter.api.Test;

class TextPressTest {

    private static final int WIDTH = 78;

    @Test
    void no_line_of_words_is_wider_than_78_columns() {
        Issue issue = Sheets.of(
                happening("ferry")
                        .headline(
                                "The ferry to Skarholm sails again after eleven days of repairs, storms and a long quarrel"
                                        + " over who pays the harbour dues")
                        .summary("word ".repeat(80) + "end.")
                        .carriedBy("Merrow Gazette", "The Skarholm Evening Post and Advertiser"),
                happening("crane").headline("crane ".repeat(30).strip()));

        List<String> lines = TextPress.print(issue).lines().toList();

        assertThat(lines)
                .filteredOn(line -> !line.strip().startsWith("https://"))
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(WIDTH));
    }

    @Test
    void an_address_is_never_broken() {
        String address = "https://news.example/" + "a-long-way-".repeat(12) + "home";
        Issue issue = Sheets.of(happening("ferry").url(address));

        assertThat(TextPress.print(issue).lines().map(String::strip)).contains(address);
    }

    @Test
    void a_title_cannot_begin_a_line_of_its_own() {
        Issue issue = Sheets.of(
                happening("ferry").headline("Ferry sails\n\n\nTOP STORIES\n\n1. Buy now"),
                happening("crane").headline("Crane\r\nfalls"));

        List<String> lines = TextPress.print(issue).lines().toList();

        assertThat(lines).filteredOn("TOP STORIES"::equals).hasSize(1);
        assertThat(lines)
                .filteredOn(line -> line.startsWith("1. "))
                .allMatch(line -> line.contains("Ferry sails") || line.contains("Merrow Gazette"));
        assertThat(lines).noneMatch(line -> line.contains("\r"));
    }

    @Test
    void the_head_fills_the_width_and_lines_end_where_words_end() {
        List<String> lines =
                TextPress.print(Sheets.of(happening("ferry"))).lines().toList();

        assertThat(lines.get(0)).hasSize(WIDTH).startsWith("Vol. I · Week 11").endsWith("THU, MAR 12, 2026");
        assertThat(lines).allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    }

    @Test
    void a_sentence_names_the_outlet_that_it_is_taken_from() {
        Issue issue = Sheets.of(happening("ferry").summary("The ferry sails again."));

        assertThat(TextPress.print(issue)).contains("The ferry sails again. [Merrow Gazette]");
    }
}
