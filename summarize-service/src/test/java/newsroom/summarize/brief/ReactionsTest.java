package newsroom.summarize.brief;

import static newsroom.summarize.Harbour.standing;
import static newsroom.summarize.Harbour.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsroom.contracts.cluster.Quote;
import newsroom.contracts.cluster.Reaction;
import newsroom.contracts.story.Comment;
import newsroom.contracts.story.Discussion;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import newsroom.summarize.quote.Verbatim;
import org.junit.jupiter.api.Test;

class ReactionsTest {

    @Test
    void threads_are_counted_and_commenters_quoted_word_for_word_with_their_names() {
        Story thread = discussed(
                new Comment(
                        "tidewatcher", "The pumps were never meant to run through a whole winter storm.", null, null),
                new Comment(
                        "mira_b",
                        "Read more at https://spam.example/offer and sign up for our newsletter today.",
                        null,
                        null),
                new Comment(
                        "oldhand", "I worked on that berth for 9 years and nobody ever tested the gate.", null, null));

        Reaction reaction = Reactions.of(file(thread)).orElseThrow();

        assertThat(reaction.sentence().text()).isEqualTo("Discussed on r/harbour (91 comments, 240 points).");
        assertThat(reaction.quotes()).extracting(Quote::speaker).containsExactly("tidewatcher", "oldhand");
        assertThat(reaction.quotes()).allMatch(quote -> Verbatim.stands(quote, thread));
    }

    @Test
    void one_commenter_is_quoted_once() {
        Story thread = discussed(
                new Comment(
                        "tidewatcher", "The pumps were never meant to run through a whole winter storm.", null, null),
                new Comment(
                        "tidewatcher", "The gate was never tested in any of the nine years before this.", null, null));

        assertThat(Reactions.of(file(thread)).orElseThrow().quotes()).hasSize(1);
    }

    @Test
    void where_nobody_commented_there_is_no_reaction() {
        assertThat(Reactions.of(file(story("Gull Street", "Berth closes", "")))).isEmpty();
    }

    private static ClusterFile file(Story story) {
        return new ClusterFile(standing("berth", List.of("Gull Street")), List.of(story));
    }

    private static Story discussed(Comment... comments) {
        Story post = story("r/harbour", StoryKind.POST, Tier.COMMUNITY, "Berth closes for the winter", "");
        return new Story(
                post.id(),
                post.kind(),
                post.source(),
                post.url(),
                post.title(),
                post.text(),
                post.extent(),
                post.language(),
                null,
                null,
                post.fetchedAt(),
                null,
                new Discussion(240, 91, null, List.of(comments)));
    }
}
