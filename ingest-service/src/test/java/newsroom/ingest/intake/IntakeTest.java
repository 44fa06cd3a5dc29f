package newsroom.ingest.intake;

import static newsroom.ingest.intake.Items.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsroom.contracts.story.StoryIngested;
import newsroom.ingest.intake.Items.Draft;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private final InMemoryStoryShelf shelf = new InMemoryStoryShelf();
    private final RememberingAnnouncer announcer = new RememberingAnnouncer();
    private final Intake intake = new Intake(Items.reader(), shelf, announcer);

    @Test
    void stories_get_places_without_gaps_in_the_order_given() {
        take("feed", item("a"), item("b"));
        take("feed", item("c").at("nowhere"), item("d"));

        assertThat(announcer.said).extracting(StoryIngested::sequence).containsExactly(1L, 2L, 3L);
        assertThat(announcer.said)
                .extracting(event -> event.story().url())
                .containsExactly(
                        "https://merrowgazette.example/a",
                        "https://merrowgazette.example/b",
                        "https://merrowgazette.example/d");
    }

    @Test
    void an_item_that_comes_again_is_refused_and_not_announced() {
        take("feed", item("a"));

        int ingested = take("feed", item("a"), item("b"));

        assertThat(ingested).isEqualTo(1);
        assertThat(announcer.said).hasSize(2);
        assertThat(shelf.ledger.get("feed")).containsEntry("INGESTED", 2).containsEntry("ALREADY_INGESTED", 1);
    }

    @Test
    void an_item_twice_in_one_delivery_is_one_story() {
        int ingested = take("feed", item("a"), item("a"), item("a").at("http://www.merrowgazette.example/a/"));

        assertThat(ingested).isEqualTo(1);
        assertThat(shelf.ledger.get("feed")).containsEntry("INGESTED", 1).containsEntry("ALREADY_INGESTED", 2);
    }

    @Test
    void every_item_is_counted_once_whatever_became_of_it() {
        take(
                "feed",
                item("a"),
                item("a"),
                item("b").at(null),
                item("c").saying("", ""),
                item("d").at("ftp://x/y"));
        intake.take("feed", List.of(new Reading.Refused(Refusal.MALFORMED), new Reading.Refused(Refusal.TOO_OLD)));

        assertThat(shelf.counted("feed")).isEqualTo(7);
        assertThat(shelf.ledger.get("feed"))
                .containsOnlyKeys(
                        "INGESTED", "ALREADY_INGESTED", "NO_URL", "NO_TITLE", "URL_FORBIDDEN", "MALFORMED", "TOO_OLD");
    }

    @Test
    void origins_are_counted_apart() {
        take("feed", item("a"));
        take("capture", item("a"), item("b"));

        assertThat(shelf.counted("feed")).isEqualTo(1);
        assertThat(shelf.counted("capture")).isEqualTo(2);
    }

    @Test
    void nothing_taken_in_moves_nothing() {
        assertThat(take("feed")).isZero();

        assertThat(shelf.stories).isEmpty();
        assertThat(announcer.said).isEmpty();
    }

    @Test
    void what_is_announced_is_what_is_kept() {
        take("feed", IntStream.range(0, 250).mapToObj(i -> item("page-" + i)).toArray(Draft[]::new));

        assertThat(announcer.said).extracting(StoryIngested::story).containsExactlyElementsOf(shelf.stories);
    }

    private int take(String origin, Draft... drafts) {
        return intake.take(
                        origin,
                        Stream.of(drafts)
                                .map(draft -> intake.read(draft.item()))
                                .toList())
                .size();
    }
}
