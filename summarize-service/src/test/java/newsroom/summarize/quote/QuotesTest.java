package newsroom.summarize.quote;

import static newsroom.summarize.Harbour.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsroom.contracts.cluster.Quote;
import newsroom.contracts.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“The ferry will sail again on Monday,” Ana Berg said.|The ferry will sail again on Monday|Ana Berg",
                "\"The ferry will sail again on Monday,\" said Ana Berg, the captain.|The ferry will sail again on Monday|Ana Berg",
                "“The ferry will sail again on Monday,” Ana Berg of Merrow Line told me.|The ferry will sail again on Monday|Ana Berg",
                "Ana Berg said: “The ferry will sail again on Monday.”|The ferry will sail again on Monday.|Ana Berg",
                "Captain Ana Berg told reporters that “the ferry will sail again on Monday”.|the ferry will sail again on Monday|Ana Berg",
                "«The ferry will sail again on Monday», said Ana Berg.|The ferry will sail again on Monday|Ana Berg",
                "Ana Berg: “The ferry will sail again on Monday.”|The ferry will sail again on Monday.|Ana Berg",
                "Ana Berg spoke and said little. “The ferry will sail again on Monday,” she added.|The ferry will sail again on Monday|",
                "“The ferry will sail again on Monday, the ‘old lady’ is ready,” Ana Berg said.|The ferry will sail again on Monday, the ‘old lady’ is ready|Ana Berg",
                "“The ferry sails. We are ready. Nobody waits,” Ana Berg said.|The ferry sails. We are ready. Nobody waits|Ana Berg"
            })
    void words_in_marks_are_found_with_their_speaker(String text, String words, String speaker) {
        List<Quote> quotes = Quotes.marked(story("Merrow Gazette", "The ferry", text));

        assertThat(quotes).extracting(Quote::text).containsExactly(words);
        if (speaker != null) {
            assertThat(quotes).extracting(Quote::speaker).containsExactly(speaker);
        }
    }

    @Test
    void she_is_the_last_person_who_spoke_and_nobody_where_two_did() {
        Story one = story(
                "Merrow Gazette",
                "The ferry",
                "Ana Berg said little. “The ferry will sail again on Monday,” she added.");
        Story two = story(
                "Merrow Gazette",
                "The ferry too",
                "Ana Berg said little. Ida Holm said nothing. “The ferry will sail again on Monday,” she added.");

        assertThat(Quotes.marked(one)).extracting(Quote::speaker).containsExactly("Ana Berg");
        assertThat(Quotes.marked(two)).extracting(Quote::speaker).containsOnlyNulls();
    }

    @Test
    void scare_quotes_and_inches_are_no_statements() {
        Story story = story(
                "Merrow Gazette",
                "The ferry",
                "The so-called “old lady” got a 15\" pipe and a 20\" valve for free on Monday.");

        assertThat(Quotes.marked(story)).isEmpty();
    }

    @Test
    void every_quote_that_is_found_stands_in_its_source() {
        Story story = story(
                "Merrow Gazette",
                "The ferry",
                "“The ferry sails at dawn,” Ana Berg said. “It will not wait for anyone.”\n“A paragraph that goes on and on\n“and ends only here at last,” Ida Holm said.");

        assertThat(Quotes.marked(story)).hasSize(4).allMatch(quote -> Verbatim.stands(quote, story));
    }
}
