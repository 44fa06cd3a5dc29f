package newsroom.publish.podcasts;

import static newsroom.publish.Desk.block;
import static newsroom.publish.podcasts.Studio.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.EpisodeClaims;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.desk.Template;
import newsroom.contracts.issue.Article;
import newsroom.contracts.issue.Article.Paragraph;
import newsroom.contracts.issue.Article.PullQuote;
import newsroom.contracts.issue.Drop;
import newsroom.contracts.issue.Headline;
import newsroom.contracts.issue.KeyPoints;
import newsroom.contracts.issue.SourceIntelligence;
import newsroom.publish.Desk;
import newsroom.publish.copy.Draft;
import org.junit.jupiter.api.Test;

/** An article from three episodes of two shows. */
class PodcastIntelligenceTest {

    private final Studio ferry = new Studio("ferry")
            .episode("Tide Talk", "Ropes", said("Ada", "The ferry will carry 40 cars from June on, says the yard."))
            .episode("Tide Talk", "Knots", said("Bo", "Nobody on the island asked for this ferry at all, I think."))
            .episode("Quay Radio", "Noon", said("Cy", "Fares are going to be 12 crowns and not one crown more."));

    @Test
    void the_issue_tells_the_story_that_most_shows_spoke_of() {
        Studio crane = new Studio("crane").episode("Tide Talk", "Ropes", said("Ada", "The crane is rusty."));

        Draft draft = draft(crane.brief(), ferry.brief());

        Headline headline = block(draft, Headline.class);
        assertThat(headline.headline().text()).isEqualTo("The ferry");
        assertThat(headline.podcasts()).isEqualTo(2);
        assertThat(headline.episodes()).isEqualTo(3);
        assertThat(draft.drops()).extracting(Drop::reason).contains(Drop.Reason.NO_ROOM);
    }

    @Test
    void of_three_key_points_each_episode_gives_one_and_figures_come_first() {
        KeyPoints points = block(draft(ferry.brief()), KeyPoints.class);

        assertThat(points.points()).hasSize(3).extracting(Sentence::text).anyMatch(text -> text.contains("40 cars"));
        assertThat(points.points()).extracting(Sentence::text).anyMatch(text -> text.contains("12 crowns"));
    }

    @Test
    void pull_quotes_are_two_of_two_speakers_word_for_word() {
        List<PullQuote> quotes = block(draft(ferry.brief()), Article.class).paragraphs().stream()
                .map(Paragraph::quote)
                .filter(Objects::nonNull)
                .toList();

        assertThat(quotes).hasSize(2);
        assertThat(quotes).extracting(quote -> quote.quote().speaker()).doesNotHaveDuplicates();
        assertThat(quotes)
                .allSatisfy(quote ->
                        assertThat(ferry.transcript()).contains(quote.quote().text()));
    }

    @Test
    void the_article_says_where_it_was_heard_and_what_was_written() {
        String article = text(draft(ferry.brief()));

        assertThat(article)
                .contains("Three episodes of two podcasts speak of it")
                .contains("On Tide Talk, ")
                .contains("On Quay Radio, ")
                .contains("In another episode of ")
                .contains("No outlet that we read has written of it; all of this is talk.");
    }

    @Test
    void what_else_an_episode_claims_is_counted_and_the_sum_is_right() {
        Brief brief = new Studio("ferry")
                .episode("Tide Talk", "Ropes", said("Ada", "The ferry will carry 40 cars."))
                .also("Port", said("Ada", "The crane is rusty."), said("Ada", "The pier is long."))
                .also("Weather", said("Ada", "It rains."))
                .brief();

        EpisodeClaims claims =
                block(draft(brief), SourceIntelligence.class).episodes().get(0).claims();

        assertThat(claims.alsoCount()).isEqualTo(3);
        assertThat(claims.also())
                .extracting(
                        category -> category.name() + " " + category.claims().size())
                .containsExactly("Port 2", "Weather 1");
    }

    @Test
    void an_episode_that_said_nothing_on_the_story_is_told_by_what_it_said() {
        Brief brief = new Studio("ferry")
                .episode("Tide Talk", "Ropes")
                .also("Port", said("Ada", "The crane is older than the pier it stands on."))
                .brief();

        Draft draft = draft(brief);

        assertThat(text(draft)).contains("On Tide Talk, Ada says: The crane is older");
        assertThat(block(draft, KeyPoints.class).points())
                .extracting(Sentence::text)
                .anyMatch(text -> text.contains("The crane is older"));
    }

    @Test
    void whoever_was_named_is_called_by_the_surname_unless_two_are() {
        Studio.Said first = said("Ada Holm", "The ferry will carry 40 cars from June on.");
        Studio.Said second = said("Ada Holm", "Nobody on the island asked for a bridge.");
        Studio one = new Studio("ferry").episode("Tide Talk", "Ropes", first, second);
        Studio two = new Studio("ferry")
                .episode("Tide Talk", "Ropes", first, second)
                .also("Port", said("Bo Holm", "The crane is rusty."));

        assertThat(text(draft(one.brief()))).contains("On Tide Talk, Ada Holm says: ", " Holm says: Nobody");
        assertThat(text(draft(one.brief()))).doesNotContain("Ada Holm says: Nobody");
        assertThat(text(draft(two.brief()))).contains("Ada Holm says: Nobody");
    }

    @Test
    void episodes_are_told_of_only_where_there_are_more_of_them_than_shows() {
        Studio two = new Studio("ferry")
                .episode("Tide Talk", "Ropes", said("Ada", "The ferry will carry 40 cars."))
                .episode("Quay Radio", "Noon", said("Cy", "Fares are going to be 12 crowns."));

        Headline headline = block(draft(two.brief()), Headline.class);

        assertThat(headline.podcasts()).isEqualTo(headline.episodes()).isEqualTo(2);
        assertThat(text(draft(two.brief()))).contains("Two podcasts speak of it: ");
    }

    private static Draft draft(Brief... briefs) {
        return PodcastIntelligence.of(Desk.with(Template.PODCAST_INTELLIGENCE, List.of(briefs)));
    }

    private static String text(Draft draft) {
        return String.join(
                " ",
                block(draft, Article.class).paragraphs().stream()
                        .flatMap(paragraph -> Stream.of(paragraph.sentences()))
                        .flatMap(List::stream)
                        .map(Sentence::text)
                        .toList());
    }
}
