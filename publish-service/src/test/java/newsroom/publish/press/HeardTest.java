package newsroom.publish.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.issue.Article;
import newsroom.contracts.issue.Block;
import newsroom.contracts.issue.Conversation;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.SourceIntelligence;
import newsroom.publish.OnTape;
import org.junit.jupiter.api.Test;

/** Wherever the words of an episode are printed, a link leads to where they are said. */
class HeardTest {

    private static final Brief BRIEF = OnTape.brief();
    private static final String LINK = "([at 12:31](<" + OnTape.ADDRESS + ">))";

    @Test
    void a_turn_of_a_show_leads_to_the_moment_of_what_it_tells() {
        Conversation.Turn turn = new Conversation.Turn("Mara", "Then the ferry.", BRIEF.summary());

        Conversation.Turn answer = new Conversation.Turn("Jonas", "And beyond that?", List.of());

        assertThat(printed(new Conversation(List.of(turn, answer))))
                .contains(OnTape.SAID)
                .contains(LINK);
    }

    @Test
    void a_quote_that_stands_alone_and_a_claim_in_a_list_do_so_too_and_once() {
        var quote = new Article.PullQuote(BRIEF.findings().quotes().get(0), "Quay Talk");
        var article = new Article(List.of(new Article.Paragraph(BRIEF.summary(), quote)));
        var notes = new SourceIntelligence(List.of(new SourceIntelligence.EpisodeNotes(
                BRIEF.reports().get(0).fetchedAt().atZone(ZoneOffset.UTC).toLocalDate(),
                "https://cast.example/7",
                BRIEF.episodes().get(0))));

        assertThat(printed(article).split(java.util.regex.Pattern.quote(LINK), -1))
                .hasSize(3);
        assertThat(printed(notes).split(java.util.regex.Pattern.quote(LINK), -1))
                .hasSize(2);
    }

    @Test
    void in_plain_text_the_moment_is_a_time() {
        assertThat(TextPress.print(Sheets.of(BRIEF))).contains("(at 12:31)").doesNotContain("#t=");
    }

    private static String printed(Block block) {
        return MarkdownPress.print(issue(List.of(block)));
    }

    private static Issue issue(List<Block> blocks) {
        Issue plain = Sheets.of(BRIEF);
        return new Issue(
                plain.id(),
                plain.edition(),
                plain.title(),
                plain.number(),
                plain.volume(),
                plain.date(),
                plain.revision(),
                plain.openedAt(),
                plain.deadline(),
                plain.closedAt(),
                plain.closedBy(),
                plain.compiledBy(),
                List.of(),
                plain.topStories(),
                plain.briefly(),
                plain.tally(),
                "show-notes",
                blocks,
                List.of());
    }
}
