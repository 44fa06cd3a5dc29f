package newsroom.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlineTest {

    @Test
    void an_aggregator_credits_the_outlet_that_wrote_it() {
        Headline author = Headline.of("Quenby sues (Ann Lee / Merrow Gazette)", "techmeme.com");
        Headline outlet = Headline.of("Quenby sues (Bench & Spindle)", "mediagazer.com");

        assertThat(author.words()).isEqualTo("Quenby sues");
        assertThat(author.outlet()).contains("Merrow Gazette");
        assertThat(outlet.outlet()).contains("Bench & Spindle");
    }

    @Test
    void google_news_credits_behind_a_dash() {
        Headline headline = Headline.of("Quenby sues - again and again - Merrow Gazette", "news.google.com");

        assertThat(headline.words()).isEqualTo("Quenby sues - again and again");
        assertThat(headline.outlet()).contains("Merrow Gazette");
    }

    @Test
    void a_headline_in_brackets_or_with_a_dash_elsewhere_credits_nobody() {
        assertThat(Headline.of("Quenby sues (again)", "merrowgazette.example").outlet())
                .isEmpty();
        assertThat(Headline.of("Quenby sues - again", "merrowgazette.example").words())
                .isEqualTo("Quenby sues - again");
    }

    @Test
    void a_headline_that_is_nothing_but_a_credit_stays_a_headline() {
        assertThat(Headline.of("(Ann Lee / Merrow Gazette)", "techmeme.com").words())
                .isEqualTo("(Ann Lee / Merrow Gazette)");
    }

    @Test
    void a_feed_that_credits_an_outlet_needs_no_credit_in_the_headline() {
        Headline headline = new Headline("Quenby sues - Merrow Gazette", java.util.Optional.empty());

        assertThat(headline.without("merrow gazette").words()).isEqualTo("Quenby sues");
        assertThat(headline.without("Lantern").words()).isEqualTo("Quenby sues - Merrow Gazette");
    }
}
