package newsroom.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsroom.contracts.desk.Publisher;
import newsroom.contracts.story.Tier;
import org.junit.jupiter.api.Test;

class PublishersTest {

    private final Publishers publishers = new Publishers(List.of(
            Publisher.independent("Merrow Gazette", Tier.WIRE, List.of("merrowgazette.example")),
            Publisher.independent("Merrow Sport", Tier.SPECIALIST, List.of("sport.merrowgazette.example")),
            Publisher.independent("Quenby", Tier.PRIMARY, List.of("quenby.example", "x.com/quenbylabs"))));

    @Test
    void a_page_belongs_to_whom_its_host_belongs() {
        assertThat(nameOf("https://merrowgazette.example/a")).isEqualTo("Merrow Gazette");
        assertThat(nameOf("https://www.merrowgazette.example/a")).isEqualTo("Merrow Gazette");
        assertThat(nameOf("https://live.merrowgazette.example/a")).isEqualTo("Merrow Gazette");
    }

    @Test
    void a_host_of_its_own_goes_before_the_host_above_it() {
        assertThat(nameOf("https://sport.merrowgazette.example/a")).isEqualTo("Merrow Sport");
    }

    @Test
    void a_host_that_only_ends_alike_is_somebody_else() {
        assertThat(publishers.of("https://notmerrowgazette.example/a")).isEmpty();
        assertThat(publishers.of("https://merrowgazette.example.elsewhere.example/a"))
                .isEmpty();
    }

    @Test
    void an_account_belongs_to_its_owner_and_the_network_to_nobody() {
        assertThat(nameOf("https://x.com/QuenbyLabs/status/1")).isEqualTo("Quenby");
        assertThat(publishers.of("https://x.com/somebody/status/1")).isEmpty();
        assertThat(publishers.of("https://x.com/")).isEmpty();
    }

    @Test
    void names_are_found_however_they_are_written() {
        assertThat(publishers.named("merrow gazette").map(Publisher::tier)).contains(Tier.WIRE);
        assertThat(publishers.named("Merrow")).isEmpty();
    }

    @Test
    void an_aggregator_credits_the_outlet_that_wrote_it() {
        String page = "https://www.techmeme.com/260313/p1";

        assertThat(Publishers.credited(page, "Quenby sues (Ann Lee / Merrow Gazette)"))
                .contains("Merrow Gazette");
        assertThat(Publishers.credited(page, "Quenby sues (Bench & Spindle)")).contains("Bench & Spindle");
        assertThat(Publishers.withoutCredit("Quenby sues (Ann Lee / Merrow Gazette)"))
                .isEqualTo("Quenby sues");
    }

    @Test
    void a_headline_in_brackets_elsewhere_credits_nobody() {
        assertThat(Publishers.credited("https://merrowgazette.example/a", "Quenby sues (again)"))
                .isEmpty();
    }

    @Test
    void a_headline_that_is_nothing_but_a_credit_stays_a_headline() {
        assertThat(Publishers.credited("https://techmeme.com/p1", "(Ann Lee / Merrow Gazette)"))
                .isEmpty();
        assertThat(Publishers.withoutCredit("(Ann Lee / Merrow Gazette)")).isNotBlank();
    }

    private String nameOf(String url) {
        return publishers.of(url).orElseThrow().name();
    }
}
