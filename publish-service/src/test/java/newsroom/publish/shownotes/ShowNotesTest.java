package newsroom.publish.shownotes;

import static newsroom.publish.Desk.block;
import static newsroom.publish.Harbour.happening;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.desk.Template;
import newsroom.contracts.issue.Conversation;
import newsroom.contracts.issue.Conversation.Turn;
import newsroom.contracts.issue.Credits;
import newsroom.contracts.issue.EpisodeSummary;
import newsroom.contracts.issue.FurtherReading;
import newsroom.contracts.issue.Reference;
import newsroom.contracts.issue.TopicAreas;
import newsroom.contracts.issue.TopicAreas.Card;
import newsroom.contracts.issue.TopicAreas.TopicArea;
import newsroom.publish.Desk;
import newsroom.publish.Harbour.Happening;
import newsroom.publish.copy.Draft;
import org.junit.jupiter.api.Test;

/** The blocks of show notes, counted by hand. */
class ShowNotesTest {

    @Test
    void the_summary_counts_stories_and_topics_and_names_the_first_three() {
        Draft draft = draft(
                happening("ferry").score(8).topic("Sea").carriedBy("A"),
                happening("crane").score(7).topic("Port").carriedBy("B"),
                happening("seals").score(6).topic("Sea").carriedBy("C"),
                happening("pier").score(5).topic("Port").carriedBy("D"));

        EpisodeSummary summary = block(draft, EpisodeSummary.class);

        assertThat(summary.stories()).isEqualTo(4);
        assertThat(summary.topics()).isEqualTo(2);
        assertThat(summary.sentence().text())
                .isEqualTo(
                        "Today's episode covers 4 stories across 2 topic areas, including: The ferry; The seals; The crane.");
        assertThat(summary.sentence().basis()).isEqualTo(Sentence.Basis.COUNTED);
    }

    @Test
    void topics_come_in_order_of_their_best_story_and_stories_without_one_are_other_news() {
        Draft draft = draft(
                happening("gulls").score(4).carriedBy("A"),
                happening("crane").score(7).topic("Port").carriedBy("B"),
                happening("ferry").score(8).topic("Sea").carriedBy("C"));

        assertThat(block(draft, TopicAreas.class).areas())
                .extracting(TopicArea::topic)
                .containsExactly("Sea", "Port", "Other news");
    }

    @Test
    void a_card_has_at_most_three_bullets_that_say_neither_headline_nor_each_other_again() {
        Draft draft = draft(happening("ferry")
                .headline("Ferry carries 40 cars")
                .summary("Ferry carries 40 cars.")
                .bullets("Lorries wait on the coast road.", "The mayor rides along.", "Tickets cost 12 crowns."));

        Card card = block(draft, TopicAreas.class).areas().get(0).cards().get(0);

        assertThat(card.bullets())
                .extracting(Sentence::text)
                .containsExactly(
                        "Lorries wait on the coast road.", "The mayor rides along.", "Tickets cost 12 crowns.");
    }

    @Test
    void hosts_alternate_open_cold_welcome_step_back_and_sign_off() {
        List<Turn> turns = block(
                        draft(
                                happening("ferry").score(8).carriedBy("A", "B"),
                                happening("crane").carriedBy("C")),
                        Conversation.class)
                .turns();

        for (int i = 0; i < turns.size(); i++) {
            assertThat(turns.get(i).speaker()).isEqualTo(i % 2 == 0 ? "Mara" : "Jonas");
        }
        assertThat(turns.get(0).words()).isEmpty();
        assertThat(turns.get(0).sentences()).isNotEmpty();
        assertThat(turns.get(1).words())
                .startsWith("Welcome to Harbour Talk for Thursday, March 12th, 2026. I'm Jonas Adeyemi, here with Mara"
                        + " Lindqvist.")
                .contains("made by machine");
        assertThat(said(turns))
                .contains(
                        "We went through three reports for our two main stories. Two events lay on our desk, and you heard of one.",
                        "One story rests on a single outlet, ")
                .contains("Everything we said is in the notes with its source: two stories, three publishers.")
                .endsWith("We'll be back with the next issue.");
    }

    @Test
    void however_much_there_is_to_say_there_are_forty_turns_at_most() {
        Happening[] many = new Happening[6];
        for (int i = 0; i < many.length; i++) {
            many[i] = happening("event" + i)
                    .carriedBy("Outlet " + i)
                    .why("Because of reason number " + i + ".")
                    .bullets("One %d.".formatted(i), "Two %d things.".formatted(i), "Three %d ships.".formatted(i));
        }

        assertThat(block(draft(many), Conversation.class).turns()).hasSizeBetween(12, 40);
    }

    @Test
    void the_sources_line_names_every_publisher_of_the_show_once() {
        Draft draft = draft(
                happening("ferry").score(8).carriedBy("Skarholm Post", "Fjord Radio"),
                happening("crane").carriedBy("Fjord Radio"));

        assertThat(block(draft, Credits.class).publishers()).containsExactlyInAnyOrder("Skarholm Post", "Fjord Radio");
    }

    @Test
    void further_reading_leads_to_what_else_lay_on_the_desk_and_never_to_a_card_again() {
        List<String> names = List.of("ferry", "crane", "seals", "pier", "storm", "tunnel", "choir", "bakery");
        Draft draft = draft(names.stream()
                .map(name -> happening(name).carriedBy(name + " Post").score(9 - names.indexOf(name) / 2))
                .toArray(Happening[]::new));

        List<String> cards = block(draft, TopicAreas.class).areas().stream()
                .flatMap(area -> area.cards().stream())
                .map(Card::url)
                .toList();
        assertThat(cards).hasSize(6);
        assertThat(block(draft, FurtherReading.class).references())
                .hasSize(2)
                .extracting(Reference::url)
                .doesNotContainAnyElementsOf(cards);
    }

    @Test
    void a_desk_with_nothing_worth_telling_makes_no_show() {
        assertThat(draft(happening("gossip").score(1)).blocks()).isEmpty();
    }

    private static Draft draft(Happening... happenings) {
        return ShowNotes.of(Desk.with(Template.SHOW_NOTES, happenings));
    }

    private static String said(List<Turn> turns) {
        StringBuilder all = new StringBuilder();
        for (Turn turn : turns) {
            all.append(turn.words());
            turn.sentences().forEach(sentence -> all.append(' ').append(sentence.text()));
            all.append(' ');
        }
        return all.toString().strip();
    }
}
