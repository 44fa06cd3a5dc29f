package newsroom.publish.copy;

import static newsroom.publish.Harbour.happening;
import static newsroom.publish.Harbour.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import newsroom.contracts.story.StoryKind;
import newsroom.publish.Harbour;
import newsroom.publish.Harbour.Happening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {

    @Test
    void the_lead_is_the_best_of_those_that_were_carried_most_widely() {
        Selection.Choice choice = choose(
                happening("crane").score(9).carriedBy("Merrow Gazette"),
                happening("ferry").score(6).carriedBy("Merrow Gazette", "Skarholm Post", "Fjord Radio"),
                happening("storm").score(8).carriedBy("Skarholm Post", "Fjord Radio"));

        assertThat(names(choice.topStories())).containsExactly("storm", "crane", "ferry");
    }

    @Test
    void where_nothing_is_carried_widely_a_figure_goes_before_a_second_outlet() {
        Happening pet = happening("pet").headline("Ferry gets a cat").score(6).carriedBy("A", "B");
        Happening sale = happening("sale")
                .headline("Ferry sold for 40 million crowns")
                .score(6)
                .carriedBy("C");

        assertThat(names(choose(pet, sale).topStories())).startsWith("Ferry sold for 40 million crowns");
        assertThat(names(choose(pet.carriedBy("A", "B", "D"), sale).topStories()))
                .as("three outlets are a reason again")
                .startsWith("Ferry gets a cat");
        assertThat(names(choose(pet.carriedBy("A", "B").score(7), sale).topStories()))
                .as("and so is a better mark")
                .startsWith("Ferry gets a cat");
    }

    @Test
    void behind_the_lead_stories_follow_by_score() {
        Selection.Choice choice = choose(
                happening("crane").score(5).carriedBy("A"),
                happening("storm").score(7).carriedBy("B"),
                happening("ferry").score(9).carriedBy("C"),
                happening("seals").score(6).carriedBy("D"),
                happening("herring").score(4).carriedBy("E"));

        assertThat(names(choice.topStories())).containsExactly("ferry", "storm", "seals");
        assertThat(names(choice.briefly())).containsExactly("crane", "herring");
    }

    @Test
    void one_event_is_never_printed_twice() {
        Selection.Choice choice = choose(
                happening("ferry")
                        .headline("Skarholm ferry sails again after eleven days")
                        .score(9)
                        .carriedBy("A", "B"),
                happening("vessel")
                        .headline("Skarholm ferry finally sails again")
                        .score(8)
                        .carriedBy("C", "D"),
                happening("crane").carriedBy("E"));

        assertThat(names(all(choice))).containsExactly("Skarholm ferry sails again after eleven days", "crane");
    }

    @Test
    void no_more_than_two_stories_rest_on_the_same_single_outlet() {
        Selection.Choice choice = choose(
                happening("ferry").score(9),
                happening("crane").score(8),
                happening("storm").score(7));

        assertThat(names(all(choice))).containsExactly("ferry", "crane");
    }

    @Test
    void of_an_archive_of_preprints_one_paper_is_printed_at_most() {
        Selection.Choice choice = choose(
                happening("tides").kind(StoryKind.PAPER).carriedBy("Archive").score(9),
                happening("currents").kind(StoryKind.PAPER).carriedBy("Archive").score(8),
                happening("crane").score(5));

        assertThat(names(all(choice))).containsExactly("tides", "crane");
    }

    @Test
    void what_no_outlet_carries_is_not_printed() {
        Selection.Choice choice =
                choose(happening("rumour").carriedBy().kind(StoryKind.POST).score(10), happening("crane"));

        assertThat(names(all(choice))).containsExactly("crane");
    }

    @Test
    void posts_alone_are_told_briefly_at_best() {
        Selection.Choice choice = choose(
                happening("chatter")
                        .kind(StoryKind.POST)
                        .carriedBy("Harbour Office")
                        .score(8),
                happening("crane").carriedBy("A", "B").score(5));

        assertThat(names(choice.topStories())).containsExactly("crane");
        assertThat(names(choice.briefly())).containsExactly("chatter");
    }

    @Test
    void stories_below_the_minimum_score_stay_on_the_desk() {
        Selection.Choice choice =
                choose(happening("crane").score(3), happening("gossip").score(2));

        assertThat(names(all(choice))).containsExactly("crane");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The harbour master said that the...", "The harbour master said that the…"})
    void a_headline_that_was_cut_off_is_not_printed(String headline) {
        Selection.Choice choice = choose(happening("words").headline(headline).score(9), happening("crane"));

        assertThat(names(all(choice))).containsExactly("crane");
    }

    @Test
    void a_story_told_briefly_before_is_not_told_briefly_again() {
        List<Pooled> pool = List.of(
                new Pooled(happening("ferry").carriedBy("A").score(9).brief(), Told.NOT_YET),
                new Pooled(happening("storm").carriedBy("B").score(8).brief(), Told.NOT_YET),
                new Pooled(happening("seals").carriedBy("C").score(7).brief(), Told.NOT_YET),
                new Pooled(happening("crane").carriedBy("D").score(6).brief(), Told.BRIEFLY));

        Selection.Choice choice = Selection.of(sheet(40, 1, 3, 2), pool, Harbour.MORNING);

        assertThat(names(all(choice))).containsExactly("ferry", "storm", "seals");
    }

    @Test
    void the_order_in_which_events_lie_on_the_desk_changes_nothing() {
        List<Happening> happenings = new ArrayList<>(
                Stream.of("ferry", "crane", "storm", "seals", "herring", "tunnel", "lighthouse", "customs")
                        .map(name -> happening(name).carriedBy("Outlet of " + name))
                        .toList());
        List<String> expected = names(all(choose(happenings.toArray(Happening[]::new))));

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(happenings, new Random(seed));
            assertThat(names(all(choose(happenings.toArray(Happening[]::new))))).isEqualTo(expected);
        }
        assertThat(expected).hasSize(5);
    }

    @Test
    void on_a_quiet_day_what_is_no_more_than_one_outlet_s_headline_is_a_line() {
        List<Pooled> pool = Stream.of("ferry", "crane", "storm", "seals", "herring")
                .map(name -> new Pooled(
                        happening(name)
                                .headlineOnly()
                                .carriedBy("Outlet of " + name)
                                .brief(),
                        Told.NOT_YET))
                .toList();

        Selection.Choice choice = Selection.of(sheet(40, 1, 4, 0), pool, Harbour.MORNING);

        assertThat(choice.topStories()).hasSize(3);
        assertThat(choice.briefly()).as("its place goes to a line").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why the harbour needs a lighthouse",
                "Five lessons from a winter at sea",
                "A sailor's guide to the sound",
                "2026.11: Ropes, tides and gulls",
                "Mending nets for the herring season",
                "Fishing in the age of sail",
                "I crossed the sound in a bathtub",
                "Can the ferry be saved?",
                "AI is opening doors for lighthouse keepers",
                "Every harbour wants a lighthouse now",
                "A profile of the last ropemaker of Merrow",
                "“A pier that holds is not the same as a pier that is safe”"
            })
    void a_piece_that_tells_no_news_goes_behind_all_news_unless_many_carry_it(String headline) {
        Happening piece = happening("piece").headline(headline).score(9);

        assertThat(names(choose(
                                piece.carriedBy("A"),
                                happening("crane").carriedBy("B").score(5),
                                happening("storm").carriedBy("C").score(5),
                                happening("seals").carriedBy("D").score(5))
                        .briefly()))
                .containsExactly(headline);
        assertThat(names(choose(
                                piece.carriedBy("A", "B", "C"),
                                happening("crane").score(5))
                        .topStories()))
                .contains(headline);
    }

    @Test
    void an_empty_desk_chooses_nothing() {
        assertThat(all(choose())).isEmpty();
    }

    private static Selection.Choice choose(Happening... happenings) {
        List<Pooled> pool = Stream.of(happenings)
                .map(happening -> new Pooled(happening.brief(), Told.NOT_YET))
                .toList();
        return Selection.of(sheet(40, 1, 3, 2), pool, Harbour.MORNING);
    }

    private static List<Pooled> all(Selection.Choice choice) {
        return Stream.concat(choice.topStories().stream(), choice.briefly().stream())
                .toList();
    }

    private static List<String> names(List<Pooled> stories) {
        return stories.stream()
                .map(pooled -> pooled.brief().headline().text().replace("The ", ""))
                .toList();
    }
}
