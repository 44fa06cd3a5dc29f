package newsroom.summarize.quote;

import static newsroom.summarize.Harbour.story;
import static org.assertj.core.api.Assertions.assertThat;

import newsroom.contracts.cluster.Quote;
import newsroom.contracts.cluster.Quote.Form;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.cluster.Span.Part;
import newsroom.contracts.story.Story;
import org.junit.jupiter.api.Test;

class VerbatimTest {

    private static final String TEXT =
            "“The ferry won’t wait — not for me,” Ana Berg said. Nobody believed her at all.";
    private static final Story STORY = story("Merrow Gazette", "The ferry", TEXT);

    @Test
    void marks_dashes_and_spaces_may_differ_and_nothing_else() {
        assertThat(Verbatim.occurs("The ferry won't wait - not   for me", TEXT)).isTrue();
        assertThat(Verbatim.occurs("The ferry will not wait - not for me", TEXT))
                .isFalse();
        assertThat(Verbatim.occurs("the ferry won't wait", TEXT)).isFalse();
        assertThat(Verbatim.occurs(" ", TEXT)).isFalse();
    }

    @Test
    void a_quote_stands_where_its_words_stand_inside_marks() {
        int end = TEXT.indexOf(",”");

        assertThat(Verbatim.stands(quote(TEXT.substring(1, end), 1, end), STORY))
                .isTrue();
    }

    @Test
    void words_outside_marks_are_no_quote() {
        int start = TEXT.indexOf("Nobody");

        assertThat(Verbatim.stands(quote("Nobody believed her at all.", start, TEXT.length()), STORY))
                .isFalse();
    }

    @Test
    void words_that_were_changed_do_not_stand() {
        int end = TEXT.indexOf(",”");

        assertThat(Verbatim.stands(quote("The ferry won’t wait, not for me", 1, end), STORY))
                .isFalse();
    }

    @Test
    void a_place_beyond_the_source_does_not_stand() {
        assertThat(Verbatim.stands(quote("The ferry", 500, 509), STORY)).isFalse();
    }

    private static Quote quote(String words, int start, int end) {
        return new Quote(words, Form.MARKED, "Ana Berg", null, new Span(STORY.id(), Part.TEXT, start, end));
    }
}
