package newsroom.scoring.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import newsroom.contracts.story.Story;
import newsroom.scoring.fingerprint.Aliases;
import newsroom.scoring.fingerprint.Fingerprint;
import newsroom.scoring.fingerprint.Fingerprinter;
import newsroom.scoring.fingerprint.HashEmbedder;
import newsroom.scoring.fingerprint.StoryFingerprinted;
import newsroom.scoring.likeness.Rarity;
import newsroom.scoring.likeness.Traits;
import org.junit.jupiter.api.Test;

class HoldTest {

    /** Robots are written about everywhere; other words are rare. */
    private static final Rarity RARITY = new Rarity() {
        @Override
        public double of(String term) {
            return term.startsWith("robot") ? 0.2 : 0.9;
        }

        @Override
        public boolean isName(String term) {
            return false;
        }
    };

    @Test
    void two_rare_names_hold_firmly() {
        assertThat(hold("Ladle guard fails cooks in Pellworth", "Pellworth fears for the Ladle"))
                .isEqualTo(Hold.FIRM);
    }

    @Test
    void what_everybody_writes_about_holds_loosely() {
        assertThat(hold("Why robots need rest", "Why robots need oil")).isEqualTo(Hold.LOOSE);
    }

    @Test
    void two_rounds_of_one_size_are_about_two_firms() {
        assertThat(hold(
                        "Ostrog, which builds robots, raised $40M led by Skarholm Partners",
                        "Merrow, which cleans robots, raised $40M led by Skarholm Partners"))
                .isEqualTo(Hold.ABOUT_OTHERS);
    }

    @Test
    void posts_of_one_account_in_a_row_are_a_thread() {
        Known first = known(new Desk.Draft("Lantern", "lantern.example/1")
                .saying("Robots rest now", "")
                .posted());
        Known next = known(new Desk.Draft("Lantern", "lantern.example/2")
                .saying("Robots oil themselves", "")
                .posted()
                .after(Duration.ofMinutes(2)));

        assertThat(Hold.of(first, next, List.of(), RARITY)).isEqualTo(Hold.THREAD);
    }

    @Test
    void posts_fetched_together_and_written_days_apart_are_no_thread() {
        Known first = written("lantern.example/1", "Robots rest now", Desk.MORNING.minus(Duration.ofDays(2)));
        Known next = written("lantern.example/2", "Robots oil themselves", Desk.MORNING);

        assertThat(Hold.of(first, next, List.of(), RARITY)).isNotEqualTo(Hold.THREAD);
    }

    private static Known written(String page, String title, Instant at) {
        Story story = ThreadsTest.published(
                new Desk.Draft("Lantern", page).saying(title, "").posted().story(), at);
        Fingerprint fingerprint = new Fingerprinter(new HashEmbedder(), Aliases.NONE).take(story);
        return new Known(Desk.judge().judge(1, story, fingerprint, new DeskMemory()));
    }

    @Test
    void two_pieces_of_one_outlet_hold_no_better_than_strangers() {
        Known morning =
                known(new Desk.Draft("Lantern", "lantern.example/1").saying("Ladle guard fails in Pellworth", ""));
        Known evening = known(new Desk.Draft("Lantern", "lantern.example/2")
                .saying("Ladle guard of Pellworth is praised", "")
                .after(Duration.ofHours(9)));

        assertThat(Hold.of(morning, evening, List.of("ladle", "pellworth"), RARITY))
                .isEqualTo(Hold.OF_ONE_OUTLET);
    }

    @Test
    void an_outlets_column_about_one_firm_never_joins_the_one_about_the_next() {
        Known ostrog = known(new Desk.Draft("Lantern", "lantern.example/1")
                .saying("Ostrog earnings live: what traders of Pellworth expect of robots", ""));
        Known merrow = known(new Desk.Draft("Lantern", "lantern.example/2")
                .saying("Merrow earnings live: what traders of Pellworth expect of robots", ""));

        Hold hold = Hold.of(ostrog, merrow, List.of("pellworth", "trad"), RARITY);

        assertThat(hold).isEqualTo(Hold.SERIES);
        assertThat(hold.line(JudgePolicy.DEFAULT)).isInfinite();
    }

    private static Hold hold(String one, String other) {
        Known a = known(new Desk.Draft("One", "one.example/1").saying(one, ""));
        Known b = known(new Desk.Draft("Two", "two.example/1").saying(other, ""));
        return Hold.of(a, b, Traits.of(a.sketch(), b.sketch(), 0, RARITY).inCommon(), RARITY);
    }

    private static Known known(Desk.Draft draft) {
        StoryFingerprinted event = draft.at(1);
        return new Known(Desk.judge()
                .judge(
                        1,
                        Objects.requireNonNull(event.story()),
                        Objects.requireNonNull(event.fingerprint()),
                        new DeskMemory()));
    }
}
