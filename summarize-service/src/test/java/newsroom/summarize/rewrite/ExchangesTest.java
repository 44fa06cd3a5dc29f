package newsroom.summarize.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.cluster.Exchange;
import newsroom.contracts.cluster.Exchange.Part;
import newsroom.contracts.cluster.Sentence;
import newsroom.summarize.gate.DraftLine;
import newsroom.summarize.rewrite.Ledgers.Counting;
import newsroom.summarize.rewrite.Ledgers.Drawer;
import newsroom.summarize.rewrite.Scorebook.Step;
import newsroom.summarize.rewrite.Writer.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the exchange that a model wrote. s1 is the headline, s2 the passengers, s3 the shafts, s4 the fares. */
class ExchangesTest {

    private static final DraftTurn SAILED =
            says("The ferry to Skarholm left the harbour at dawn with 214 passengers aboard.", "s2");
    private static final DraftTurn ASKED = asks("And what do we know about the engine?", "s3");
    private static final DraftTurn SHAFTS =
            says("Engineers replaced both shafts of the old engine in a dock at Fjordvik.", "s3");
    private static final DraftTurn CAUTION =
            asks("The harbour board may raise fares by up to 8 percent next year.", "s4");

    private final Counting counts = new Counting();

    @Test
    void an_exchange_that_holds_goes_out_with_the_brief_and_with_its_evidence() {
        Exchange exchange = exchange(SAILED, ASKED, SHAFTS).orElseThrow();

        assertThat(exchange.turns())
                .extracting(Exchange.Turn::part)
                .containsExactly(Part.EXPLAINS, Part.ASKS, Part.EXPLAINS);
        assertThat(exchange.turns()).flatExtracting(Exchange.Turn::sentences).allSatisfy(sentence -> {
            assertThat(sentence.basis()).isEqualTo(Sentence.Basis.REWRITTEN);
            assertThat(sentence.evidence()).allMatch(span -> span.story().equals(House.FERRY.id()));
        });
        assertThat(counts.of(Step.EXCHANGE_SET)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry to Skarholm left the harbour at dawn with 914 passengers aboard.",
                "The ferry to Skarholm left the harbour at dawn with Captain Berg aboard.",
                "“We are proud,” the harbour said of the ferry to Skarholm."
            })
    void a_turn_with_a_figure_a_name_or_a_quote_of_its_own_takes_the_exchange_with_it(String invented) {
        assertThat(exchange(says(invented, "s2"), ASKED, SHAFTS)).isEmpty();
        assertThat(counts.of(Step.TURN_DROPPED)).isPositive();
        assertThat(counts.of(Step.EXCHANGE_OMITTED)).isPositive();
    }

    @Test
    void a_caution_is_a_turn_of_the_one_who_asks() {
        Exchange exchange = exchange(SAILED, CAUTION).orElseThrow();

        assertThat(exchange.turns().get(1).sentences()).hasSize(1);
    }

    @Test
    void what_still_alternates_without_a_dropped_turn_is_kept() {
        Exchange exchange = exchange(SAILED, ASKED, SHAFTS, asks("Is it true that 99 people died?", "s3"))
                .orElseThrow();

        assertThat(exchange.turns()).hasSize(3);
    }

    @Test
    void a_question_that_nobody_answers_any_more_is_not_asked() {
        assertThat(exchange(SAILED, ASKED, says("The old engine cost 9 million euros.", "s3")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why did the captain lie about the engine?",
                "Did the engine explode in a dock at Bergen?",
                "Why do 40 engineers call the engine dangerous?",
                "Did the board say “never again” of the engine?",
                "Was the old engine stolen from a museum?"
            })
    void a_question_brings_no_fact_in(String loaded) {
        assertThat(exchange(SAILED, asks(loaded, "s3"), SHAFTS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why does the engine matter?",
                "What exactly happened to the old engine?",
                "Do we know where engineers replaced the shafts?",
                "How sure are we about the engine?"
            })
    void a_plain_question_is_asked(String plain) {
        assertThat(exchange(SAILED, asks(plain, "s3"), SHAFTS)).isPresent();
    }

    @Test
    void turns_that_do_not_alternate_are_no_exchange() {
        assertThat(exchange(ASKED, SAILED)).isEmpty();
        assertThat(exchange(SAILED, SHAFTS)).isEmpty();
        assertThat(exchange(SAILED)).isEmpty();
    }

    @Test
    void the_brief_is_worded_all_the_same() {
        House house = house(List.of(says("Volcano swallows Oslo tonight.", "s2"), ASKED));

        assertThat(house.last().engine()).isEqualTo("stub/one");
        assertThat(house.last().exchange()).isNull();
    }

    private Optional<Exchange> exchange(DraftTurn... turns) {
        return Optional.ofNullable(house(List.of(turns)).last().exchange());
    }

    private House house(List<DraftTurn> turns) {
        return new House(
                        new Drawer(),
                        counts,
                        new ArrayList<>(),
                        assignment -> {
                            Draft told = ((Written) House.good(assignment)).draft();
                            Draft talked =
                                    new Draft(told.headline(), told.summary(), told.why(), told.bullets(), turns);
                            return new Written(talked, "stub/one");
                        },
                        10)
                .hears(House.FIRST)
                .works();
    }

    private static DraftTurn says(String text, String id) {
        return new DraftTurn(Part.EXPLAINS, List.of(new DraftLine(text, List.of(id))));
    }

    private static DraftTurn asks(String text, String id) {
        return new DraftTurn(Part.ASKS, List.of(new DraftLine(text, List.of(id))));
    }
}
