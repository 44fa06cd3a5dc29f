package newsroom.publish.dailybrief;

import static newsroom.publish.Harbour.cluster;
import static newsroom.publish.Harbour.happening;
import static newsroom.publish.Harbour.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.Block;
import newsroom.contracts.issue.Drop;
import newsroom.contracts.issue.Lead;
import newsroom.contracts.issue.Patterns;
import newsroom.contracts.issue.SignalNoise;
import newsroom.contracts.story.Tier;
import newsroom.publish.Harbour.Happening;
import newsroom.publish.copy.Copy;
import newsroom.publish.copy.Draft;
import newsroom.publish.copy.Pooled;
import newsroom.publish.copy.Told;
import org.junit.jupiter.api.Test;

/** The blocks of a daily brief, counted by hand. */
class DailyBriefTest {

    private static final Instant CLOSE = Instant.parse("2026-03-12T17:00:00Z");

    @Test
    void the_lead_says_what_happened_what_can_be_seen_and_what_is_at_stake() {
        Draft draft = draft(happening("ferry")
                .summary("The ferry carries 40 cars.")
                .bullets("Lorries wait on the coast road.")
                .why("Skarholm has no other way to the mainland."));

        assertThat(block(draft, Lead.class).sentences())
                .extracting(Sentence::text)
                .containsExactly(
                        "The ferry carries 40 cars.",
                        "Lorries wait on the coast road.",
                        "Skarholm has no other way to the mainland.");
    }

    @Test
    void where_no_source_says_what_is_at_stake_the_lead_says_how_widely_it_was_carried() {
        Draft draft = draft(
                happening("ferry").score(8).carriedBy("A", "B", "C"),
                happening("crane").carriedBy("D"));

        Sentence last = draft.lead().get(draft.lead().size() - 1);
        assertThat(last.text())
                .isEqualTo("Three independent outlets carry it, more than any other story of this issue.");
        assertThat(last.basis()).isEqualTo(Sentence.Basis.COUNTED);
    }

    @Test
    void a_pattern_counts_reports_outlets_and_the_two_days_before() {
        List<Happening> happenings = new ArrayList<>();
        for (String name : List.of("pier", "crane", "seals")) {
            happenings.add(merrow(name).carriedBy(name + " Post", "Fjord Radio").fetchedAt("2026-03-12T09:00:00Z"));
        }
        happenings.add(merrow("storm").carriedBy("Fjord Radio").fetchedAt("2026-03-09T09:00:00Z"));
        happenings.add(happening("gull").fetchedAt("2026-03-08T09:00:00Z"));

        Patterns.Pattern pattern = block(draft(happenings.toArray(Happening[]::new)), Patterns.class)
                .patterns()
                .get(0);

        assertThat(pattern.about()).isEqualTo("Merrow");
        assertThat(pattern.reports()).isEqualTo(6);
        assertThat(pattern.outlets()).isEqualTo(4);
        assertThat(pattern.before()).isEqualTo(1);
        assertThat(pattern.hours()).isEqualTo(48);
        assertThat(pattern.events()).containsExactlyInAnyOrder(cluster("pier"), cluster("crane"), cluster("seals"));
        assertThat(pattern.sentence().text())
                .startsWith("Merrow is in the news more than before: six reports of three events by four independent"
                        + " outlets name it in 48 hours, against one in the 48 hours before.");
        assertThat(pattern.sentence().evidence()).hasSize(6);
    }

    @Test
    void a_pattern_shows_each_event_once_and_none_whose_headline_has_not_its_name() {
        Draft draft = draft(
                merrow("pier").headline("Merrow mends its pier").carriedBy("A", "B", "C"),
                merrow("cranes").headline("Two cranes arrive at Merrow").carriedBy("A", "B"),
                merrow("again").headline("Cranes arrive at Merrow quay").carriedBy("C"));

        String text = block(draft, Patterns.class).patterns().get(0).sentence().text();

        assertThat(text)
                .startsWith("Merrow runs through the news: six reports of three events")
                .contains("“Merrow mends its pier”; “Two cranes arrive at Merrow”.");
    }

    @Test
    void the_lead_opens_with_the_headline_where_it_has_more_figures() {
        Draft draft = draft(happening("ferry")
                .headline("Ferry company buys three ships for 40 million crowns")
                .summary("The harbour office is glad of the purchase.")
                .carriedBy("A", "B"));

        List<Sentence> lead = block(draft, Lead.class).sentences();
        assertThat(lead).extracting(Sentence::text).startsWith("Ferry company buys three ships for 40 million crowns");
        assertThat(lead).extracting(Sentence::text).element(1).isEqualTo("The harbour office is glad of the purchase.");
    }

    @Test
    void two_events_are_no_pattern() {
        Draft draft = draft(
                merrow("pier").carriedBy("A", "B").fetchedAt("2026-03-12T09:00:00Z"),
                merrow("crane").carriedBy("C", "D").fetchedAt("2026-03-12T09:00:00Z"));

        assertThat(find(draft, Patterns.class)).isEmpty();
    }

    @Test
    void signal_is_what_a_primary_source_states_firmly_and_hardly_anybody_carries() {
        Draft draft = draft(
                happening("ferry").score(9).carriedBy("A", "B", "C"),
                happening("ledger")
                        .tier(Tier.PRIMARY)
                        .carriedBy("Harbour Office")
                        .claims(3, 1));

        SignalNoise.Weighed signal =
                Objects.requireNonNull(block(draft, SignalNoise.class).signal());
        assertThat(signal.story()).isEqualTo(cluster("ledger"));
        assertThat(signal.reason().text())
                .isEqualTo("Underreported: Harbour Office says so first hand, with three figures stated as facts and"
                        + " one of its four claims hedged, and no other outlet carries it.");
    }

    @Test
    void noise_is_what_many_carry_and_most_of_it_is_hedged() {
        Draft draft = draft(
                happening("ferry").score(9).carriedBy("A", "B", "C", "D", "E"),
                happening("rumour").score(5).carriedBy("A", "B", "C", "F").claims(1, 4));

        SignalNoise.Weighed noise =
                Objects.requireNonNull(block(draft, SignalNoise.class).noise());
        assertThat(noise.reason().text())
                .isEqualTo("Four outlets carry it, yet of the five claims that could be read four are hedged,"
                        + " second-hand or still to come, and one gives a figure as a fact.");
    }

    @Test
    void where_nothing_passes_the_rules_there_is_neither_signal_nor_noise() {
        assertThat(find(draft(happening("ferry"), happening("crane").carriedBy("B")), SignalNoise.class))
                .isEmpty();
    }

    @Test
    void every_event_is_printed_or_has_a_reason() {
        Draft draft = draft(
                happening("ferry").score(9).carriedBy("A"),
                happening("storm").score(8).carriedBy("B"),
                happening("seals").score(7).carriedBy("C"),
                happening("crane").score(6).carriedBy("D"),
                happening("gossip").score(2).carriedBy("E"),
                happening("words")
                        .headline("The harbour master said that the...")
                        .carriedBy("F"),
                happening("old").carriedBy("G").fetchedAt("2026-03-01T09:00:00Z"));

        assertThat(draft.drops())
                .extracting(Drop::cluster, Drop::reason)
                .containsExactlyInAnyOrder(
                        tuple(cluster("crane"), Drop.Reason.NO_ROOM),
                        tuple(cluster("gossip"), Drop.Reason.BELOW_SCORE),
                        tuple(cluster("words"), Drop.Reason.CUT_HEADLINE),
                        tuple(cluster("old"), Drop.Reason.TOO_OLD));
        assertThat(draft.drops()).extracting(Drop::because).contains("2 of ten, and the edition asks for 3");
        assertThat(draft.inFull().size()
                        + draft.briefly().size()
                        + draft.drops().size())
                .isEqualTo(7);
    }

    private static Happening merrow(String name) {
        return happening(name)
                .headline("At Merrow the " + name + " moves")
                .summary("Nobody knew why Merrow let the " + name + " move.");
    }

    private static Draft draft(Happening... happenings) {
        List<Brief> briefs = Stream.of(happenings).map(Happening::brief).toList();
        List<Pooled> pool =
                briefs.stream().map(brief -> new Pooled(brief, Told.NOT_YET)).toList();
        return DailyBrief.of(new Copy(
                sheet(40, 1, 2, 1),
                "evening-sheet-2026-03-12",
                LocalDate.of(2026, 3, 12),
                CLOSE,
                pool,
                briefs,
                List.of()));
    }

    private static <B extends Block> B block(Draft draft, Class<B> type) {
        return find(draft, type).orElseThrow();
    }

    private static <B extends Block> Optional<B> find(Draft draft, Class<B> type) {
        return draft.blocks().stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
