package newsroom.ingest.intake;

import static newsroom.ingest.intake.Items.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsroom.contracts.desk.Publisher;
import newsroom.contracts.story.Discussion;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.Tier;
import newsroom.ingest.intake.Items.Draft;
import org.junit.jupiter.api.Test;

class AttributionTest {

    private final StoryReader reader = new StoryReader(new Publishers(List.of(
            house("Merrow Gazette", Tier.WIRE, "Merrow Press", "newspaper", "merrowgazette.example"),
            house("Quenby", Tier.PRIMARY, "Quenby", "lab", "quenby.example", "x.com/quenbylabs"),
            house("Lantern Board", Tier.COMMUNITY, "Lantern", "community", "lanternboard.example"),
            house("Techmeme", Tier.SPECIALIST, "Techmeme", "aggregator", "techmeme.com"),
            house("X", Tier.COMMUNITY, "X", "platform", "x.com"),
            house("Pages", Tier.BLOG, "Pages Inc", "platform", "pages.example"))));

    @Test
    void a_house_has_its_owner_for_a_family() {
        assertThat(source(item("ferry")))
                .isEqualTo(new Source("Merrow Gazette: Harbour", "Merrow Gazette", "Merrow Press", Tier.WIRE));
    }

    @Test
    void a_link_on_a_community_is_its_outlets_and_counts_like_it() {
        Source passedOn =
                source(item("ferry").from("Lantern Board").kind("post").tier("community"));

        assertThat(passedOn.publisher()).isEqualTo("Merrow Gazette");
        assertThat(passedOn.family()).isEqualTo("Merrow Press");
        assertThat(passedOn.tier()).isEqualTo(Tier.WIRE);
    }

    @Test
    void a_link_to_a_page_that_nobody_listed_is_its_hosts() {
        assertThat(source(item("ferry").from("Lantern Board").kind("post").at("https://smallhours.example/41"))
                        .publisher())
                .isEqualTo("smallhours.example");
        assertThat(source(item("ferry")
                                .from("r/harbours")
                                .kind("post")
                                .at("https://smallhours.example/41")
                                .discussed(new Discussion(1, 2, "https://board.example/7", List.of())))
                        .publisher())
                .isEqualTo("smallhours.example");
    }

    @Test
    void a_text_written_in_a_community_is_the_communitys() {
        Source text =
                source(item("ferry").from("Lantern Board").kind("post").at("https://lanternboard.example/item?id=7"));

        assertThat(text.publisher()).isEqualTo("Lantern Board");
        assertThat(text.family()).isEqualTo("Lantern");
        assertThat(text.tier()).isEqualTo(Tier.COMMUNITY);
    }

    @Test
    void whom_a_feed_credits_wrote_it() {
        Draft draft = item("ferry").from("News of the day").at("https://collector.example/1");

        assertThat(source(draft.crediting("The Gazette of Merrow", "https://www.merrowgazette.example/"))
                        .publisher())
                .isEqualTo("Merrow Gazette");
        assertThat(source(draft.crediting("Harbour Wire", null)).publisher()).isEqualTo("Harbour Wire");
        assertThat(source(draft.crediting(" ", null)).publisher()).isEqualTo("collector.example");
    }

    @Test
    void what_stands_on_a_platform_is_its_authors_and_never_the_platforms_family() {
        assertThat(source(item("ferry").from("@ines").kind("post").at("https://x.com/ines/status/1"))
                        .publisher())
                .isEqualTo("@ines");
        assertThat(source(item("ferry").from("Lantern Board").kind("post").at("https://x.com/ines/status/1"))
                        .publisher())
                .isEqualTo("@ines");
        assertThat(source(item("ferry").at("https://ines.pages.example/ferry")).family())
                .isEqualTo("ines.pages.example");
        assertThat(source(item("ferry").at("https://pages.example/ines/ferry")).publisher())
                .isEqualTo("pages.example/ines");
        assertThat(source(item("ferry").from("@quenbylabs").kind("post").at("https://x.com/QuenbyLabs/status/1"))
                        .publisher())
                .isEqualTo("Quenby");
    }

    @Test
    void a_page_in_the_sources_own_domain_is_the_sources() {
        Draft own = item("ferry").from("Small Hours").at("https://blog.smallhours.example/41");

        assertThat(source(own.living("https://feeds.smallhours.example/rss")).publisher())
                .isEqualTo("Small Hours");
        assertThat(source(own.living("https://smallhours.example/")).family()).isEqualTo("Small Hours");
        assertThat(source(own.living("https://planet.example/rss")).publisher()).isEqualTo("blog.smallhours.example");
        assertThat(source(item("ferry").living("https://merrowgazette.example/rss"))
                        .publisher())
                .as("a listed house keeps its name")
                .isEqualTo("Merrow Gazette");
    }

    @Test
    void on_a_platform_a_host_is_a_home_and_its_neighbours_are_not() {
        Draft own = item("ferry").from("Ines at sea").at("https://ines.pages.example/ferry");

        assertThat(source(own.living("https://ines.pages.example/feed")).publisher())
                .isEqualTo("Ines at sea");
        assertThat(source(own.living("https://noor.pages.example/feed")).publisher())
                .isEqualTo("ines.pages.example");
        assertThat(source(item("ferry").at("https://pages.example/ines/ferry").living("https://pages.example/feed"))
                        .publisher())
                .isEqualTo("pages.example/ines");
    }

    @Test
    void a_headline_passed_on_by_an_aggregator_is_its_outlets() {
        Source source = source(item("ferry")
                .from("Techmeme")
                .tier("specialist")
                .at("https://www.techmeme.com/260313/p1")
                .saying("Quenby sues (Ann Lee / Merrow Gazette)", null));

        assertThat(source.publisher()).isEqualTo("Merrow Gazette");
        assertThat(source.tier()).isEqualTo(Tier.WIRE);
    }

    @Test
    void a_publisher_that_the_desk_names_is_the_publisher() {
        Source named = source(
                item("ferry").by("Harbour Wire").tier("specialist").crediting("Quenby", "https://quenby.example/"));

        assertThat(named.publisher()).isEqualTo("Harbour Wire");
        assertThat(named.tier()).isEqualTo(Tier.SPECIALIST);
    }

    private Source source(Draft draft) {
        return ((Reading.Accepted) reader.read(draft.item())).story().source();
    }

    private static Publisher house(String name, Tier tier, String family, String kind, String... hosts) {
        return new Publisher(name, tier, family, "GB", kind, "en", List.of(hosts));
    }
}
