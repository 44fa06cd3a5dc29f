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
    void an_abbreviation_is_the_publisher_whose_host_it_names() {
        assertThat(publishers.named("merrowgazette").map(Publisher::name)).contains("Merrow Gazette");
        assertThat(publishers.named("The Merrow Gazette").map(Publisher::name)).contains("Merrow Gazette");
        assertThat(publishers.named("x")).isEmpty();
    }

    @Test
    void a_later_line_goes_before_an_earlier_one_and_keeps_what_it_does_not_say() {
        Publisher shipped = new Publisher(
                "Gazette", Tier.WIRE, "Merrow Press", "GB", "newspaper", "en", List.of("gazette.example"));
        Publisher desk = new Publisher("The Gazette", Tier.BLOG, "The Gazette", "", "", "", List.of("gazette.example"));

        Publisher both = new Publishers(List.of(shipped, desk))
                .of("https://gazette.example/a")
                .orElseThrow();

        assertThat(both.name()).isEqualTo("The Gazette");
        assertThat(both.tier()).isEqualTo(Tier.BLOG);
        assertThat(both.family()).isEqualTo("Merrow Press");
        assertThat(both.country()).isEqualTo("GB");
    }

    private String nameOf(String url) {
        return publishers.of(url).orElseThrow().name();
    }
}
