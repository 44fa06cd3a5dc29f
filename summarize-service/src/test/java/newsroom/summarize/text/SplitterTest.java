package newsroom.summarize.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import newsroom.contracts.cluster.Span.Part;
import newsroom.contracts.story.Story;
import newsroom.summarize.Harbour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitterTest {

    @Test
    void sentences_come_in_their_order_without_the_space_between_them() {
        assertThat(sentences("The ferry sails.  The crane fell!\tDid the storm pass? "))
                .containsExactly("The ferry sails.", "The crane fell!", "Did the storm pass?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr. Holm of the harbour office paid the crew.",
                "The dock of Fjordvik Inc. Was sold in spring.",
                "The U.S. Coast Guard watched from afar.",
                "J. Merrow founded the town in the fog.",
                "The bill came to 4.5 million on Jan. 12 of the year.",
                "Ferries, e.g. the Skarholm, were late."
            })
    void an_abbreviation_does_not_end_a_sentence(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We waited. We waited long. We went home,” said the grocer.",
                "\"We waited. We went home,\" said the grocer."
            })
    void a_quotation_is_not_cut(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    @Test
    void a_line_break_always_ends_a_sentence() {
        assertThat(sentences("Harbour news\nThe ferry sails\n\n“The crane\nfell."))
                .containsExactly("Harbour news", "The ferry sails", "“The crane", "fell.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MERROW, March 12 (Gazette) — The ferry sails.",
                "MERROW (Gazette) – The ferry sails.",
                "(Gazette) -- The ferry sails.",
                "(Gazette)The ferry sails.",
                "(Gazette) The ferry sails.",
                "MERROW — The ferry sails.",
                "PORT ELLERY, Calder — The ferry sails.",
                "Feb. 23, 2015 -- The ferry sails."
            })
    void a_dateline_is_no_part_of_the_first_sentence(String text) {
        assertThat(sentences(text)).containsExactly("The ferry sails.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n \n"})
    void nothing_has_no_sentences(String text) {
        assertThat(sentences(text)).isEmpty();
    }

    @Test
    void the_title_is_one_passage_before_all_sentences() {
        Story story = Harbour.story("Merrow Gazette", "Ferry sails. Crane falls.", "");

        Passage title = Splitter.title(story);

        assertThat(title.text()).isEqualTo("Ferry sails. Crane falls.");
        assertThat(title.position()).isEqualTo(-1);
        assertThat(title.span().part()).isEqualTo(Part.TITLE);
    }

    @Test
    void whatever_the_text_every_span_holds_its_words_and_none_lies_in_another() {
        List<String> shreds = List.of(
                "The ferry sails. ",
                "Dr. ",
                "“",
                "”",
                "\"",
                "\n",
                "e.g. ",
                "船が出る。",
                "🚢 ",
                "(Radio) — ",
                "4.5 ",
                "No",
                "! ",
                "\u00a0",
                "…");

        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                text.append(shreds.get(random.nextInt(shreds.size())));
            }
            int end = 0;
            for (Passage passage : Splitter.sentences(Harbour.story("Merrow Gazette", "Title", text.toString()))) {
                assertThat(text.substring(passage.span().start(), passage.span().end()))
                        .as("seed %s", seed)
                        .isEqualTo(passage.text());
                assertThat(passage.span().start()).as("seed %s", seed).isGreaterThanOrEqualTo(end);
                end = passage.span().end();
            }
        }
    }

    private static List<String> sentences(String text) {
        return Splitter.sentences(Harbour.story("Merrow Gazette", "Title", text)).stream()
                .map(Passage::text)
                .toList();
    }
}
