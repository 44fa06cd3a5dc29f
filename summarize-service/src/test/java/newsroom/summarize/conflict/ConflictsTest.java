package newsroom.summarize.conflict;

import static newsroom.summarize.Harbour.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import newsroom.contracts.cluster.Conflict;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import org.junit.jupiter.api.Test;

class ConflictsTest {

    @Test
    void both_sides_are_told_with_their_voices_and_nothing_is_averaged() {
        Conflict conflict = only(
                told("Merrow Gazette", "Titan 2 holds 220,000 GPUs."),
                told("Valley Wire", "Titan 2 has over 220,000 GPUs."),
                told("Gull Street", "Titan 2 houses 220K GPUs."),
                post("r/machines", "Titan 2 is a cluster of 6,144 H100s."));

        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.CONFLICT);
        assertThat(conflict.sentence().text())
                .isEqualTo("Three outlets say 220,000 GPUs; a post on r/machines says 6,144 H100s.");
        assertThat(Objects.requireNonNull(conflict.arithmetic()).text())
                .isEqualTo("The larger figure is 35.8 times the smaller.");
        assertThat(conflict.positions())
                .extracting(Conflict.Position::independent)
                .containsExactly(3, 1);
    }

    @Test
    void the_arithmetic_of_another_stretch_of_time_is_shown() {
        Conflict conflict = only(
                told("Merrow Gazette", "The heartbeat function costs him $4.31 a day."),
                told("Gull Street", "The heartbeat function costs about $120 a month."));

        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.NOTATION);
        assertThat(Objects.requireNonNull(conflict.arithmetic()).text())
                .isEqualTo("$4.31 a day is about $129 a month.");
    }

    @Test
    void the_arithmetic_of_growth_is_shown() {
        Conflict notation = only(
                told("Merrow Gazette", "Revenue of Anchor is growing at an annualized 8,000%."),
                told("Gull Street", "Anchor's revenue grew at an annualized rate of 80x."));
        Conflict scope = only(
                told("Merrow Gazette", "Anchor's revenue grew at an annualized rate of 80x."),
                told("Gull Street", "Anchor's revenue tripled in the first quarter."));

        assertThat(Objects.requireNonNull(notation.arithmetic()).text()).isEqualTo("8,000% growth is 81x.");
        assertThat(Objects.requireNonNull(scope.arithmetic()).text())
                .isEqualTo("80x annualized compounds to 2.99x a quarter.");
    }

    @Test
    void a_story_that_gives_both_figures_is_in_conflict_with_nobody() {
        Story both = told("Merrow Gazette", "AI writes 80% of Anchor's code, up from 20% of Anchor's code.");
        Story one = told("Gull Street", "AI writes 80% of Anchor's code.");

        assertThat(Conflicts.among(statements(both, one))).isEmpty();
    }

    @Test
    void how_many_people_told_an_outlet_is_no_figure_of_the_news() {
        Story staff = told("Merrow Gazette", "Anchor Labs, which employs 210 people, was founded in 2021.");
        Story sources = told(
                "Gull Street", "The board of Anchor Labs approved the release, according to two people who attended.");

        assertThat(Conflicts.among(statements(staff, sources))).isEmpty();
    }

    @Test
    void counts_of_one_unit_far_apart_are_counts_of_two_things() {
        Story window = told("Merrow Gazette", "Sandpiper 3 handled a repository of 190,000 tokens with ease.");
        Story saved = told("Gull Street", "There are 38 checkpoints of Sandpiper 3, one every 370 billion tokens.");

        assertThat(Conflicts.among(statements(window, saved))).isEmpty();
    }

    @Test
    void who_denies_a_deed_does_not_deny_that_he_is_charged_with_it() {
        Story charged = told("Merrow Gazette", "A docker was charged with arson after the fire at the Tern warehouse.");
        Story denies = told("Gull Street", "A docker denies arson after the fire at the Tern warehouse.");

        assertThat(Conflicts.among(statements(charged, denies))).isEmpty();
    }

    @Test
    void what_will_not_follow_is_no_denial_of_what_happened() {
        Story arrested = told("Merrow Gazette", "Ana Berg of the Porto Alto rowing club was arrested on Tuesday.");
        Story plays =
                told("Gull Street", "The arrest on Tuesday of Ana Berg will not affect the Porto Alto rowing club.");

        assertThat(Conflicts.among(statements(arrested, plays))).isEmpty();
    }

    @Test
    void the_same_deed_said_and_denied_is_a_conflict() {
        Conflict conflict = only(
                told("Merrow Gazette", "Ana Berg will direct the sequel of The Salt Road."),
                told("Gull Street", "Ana Berg will not direct the sequel of The Salt Road."));

        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.CONFLICT);
    }

    @Test
    void two_posts_may_say_what_they_like() {
        assertThat(Conflicts.among(statements(
                        post("r/machines", "Titan 2 holds 220,000 GPUs."), post("r/boxes", "Titan 2 has 900 GPUs."))))
                .isEmpty();
    }

    private static Conflict only(Story... stories) {
        List<Conflict> conflicts = Conflicts.among(statements(stories));
        assertThat(conflicts).hasSize(1);
        return conflicts.get(0);
    }

    private static List<Statement> statements(Story... stories) {
        List<Statement> statements = new ArrayList<>();
        for (Story story : stories) {
            statements.addAll(Statement.of(story));
        }
        return statements;
    }

    private static Story told(String publisher, String text) {
        return story(publisher, "In short: " + text.substring(0, 6), text);
    }

    private static Story post(String community, String text) {
        return story(community, StoryKind.POST, Tier.COMMUNITY, "In short", text);
    }
}
