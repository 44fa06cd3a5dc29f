package newsroom.ingest.intake;

import static newsroom.ingest.intake.Items.NOON;
import static newsroom.ingest.intake.Items.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import newsroom.contracts.story.Discussion;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import newsroom.ingest.intake.Items.Draft;
import org.junit.jupiter.api.Test;

class StoryReaderTest {

    private final StoryReader reader = Items.reader();

    @Test
    void the_same_item_is_the_same_story() {
        assertThat(story(item("ferry"))).isEqualTo(story(item("ferry")));
    }

    @Test
    void an_item_seen_later_under_a_tagged_address_has_the_same_id() {
        Draft tagged = item("ferry")
                .at("http://www.merrowgazette.example/ferry/?utm_source=feed#top")
                .fetched(NOON.plusSeconds(60));

        assertThat(story(tagged).id()).isEqualTo(story(item("ferry")).id());
    }

    @Test
    void another_source_of_the_same_page_tells_another_story() {
        assertThat(story(item("ferry").from("Lantern Board")).id())
                .isNotEqualTo(story(item("ferry")).id());
    }

    @Test
    void an_item_becomes_plain_text() {
        Story story =
                story(item("ferry").saying("<b>Ferry</b> &amp; fog", "<p>One.</p><script>x()</script><p>Two.</p>"));

        assertThat(story.title()).isEqualTo("Ferry & fog");
        assertThat(story.text()).isEqualTo("One.\nTwo.");
    }

    @Test
    void an_item_without_a_title_opens_with_its_text() {
        Story story = story(item("ferry").saying(null, "The ferry sails again. ".repeat(20)));

        assertThat(story.title()).startsWith("The ferry sails again.").hasSizeLessThanOrEqualTo(140);
        assertThat(story.text()).startsWith("The ferry sails again.").hasSizeGreaterThan(140);
    }

    @Test
    void a_title_that_breaks_off_is_read_on_in_the_text() {
        for (String cut :
                java.util.List.of("The ferry sails at noon. The har...", "The ferry sails at noon. The har…")) {
            Story story = story(item("ferry").saying(cut, "The ferry sails at noon. The harbour master said so."));

            assertThat(story.title()).isEqualTo("The ferry sails at noon.");
        }
    }

    @Test
    void a_last_line_that_leads_to_a_link_is_no_part_of_a_title() {
        String post = "Merrow has bought a ferry from Oddby.\n\nVia the Gazette:";

        assertThat(story(item("ferry").saying(post, post)).title()).isEqualTo("Merrow has bought a ferry from Oddby.");
        assertThat(story(item("ferry").saying(post, post)).text()).isEmpty();
        assertThat(story(item("ferry").saying("How the ferry came to Merrow:", ""))
                        .title())
                .isEqualTo("How the ferry came to Merrow:");
    }

    @Test
    void a_text_that_is_only_the_title_again_is_no_text() {
        assertThat(story(item("ferry").saying("The ferry sails", "The ferry sails"))
                        .text())
                .isEmpty();
    }

    @Test
    void an_item_without_an_address_is_refused() {
        assertThat(refusal(item("ferry").at(null))).isEqualTo(Refusal.NO_URL);
        assertThat(refusal(item("ferry").at("  "))).isEqualTo(Refusal.NO_URL);
    }

    @Test
    void an_item_with_a_forbidden_address_is_refused() {
        assertThat(refusal(item("ferry").at("javascript:alert(1)"))).isEqualTo(Refusal.URL_FORBIDDEN);
        assertThat(refusal(item("ferry").at("https://www./ferry"))).isEqualTo(Refusal.URL_FORBIDDEN);
    }

    @Test
    void an_item_that_says_nothing_is_refused() {
        assertThat(refusal(item("ferry").saying(" ", "<script>x()</script>"))).isEqualTo(Refusal.NO_TITLE);
        assertThat(refusal(item("ferry").saying("\u200B", null))).isEqualTo(Refusal.NO_TITLE);
    }

    @Test
    void an_item_whose_names_are_invisible_is_refused_and_stops_nobody() {
        assertThat(refusal(item("ferry").from("\u200B"))).isEqualTo(Refusal.MALFORMED);
        assertThat(refusal(item("ferry").by("\u200B"))).isEqualTo(Refusal.MALFORMED);
    }

    @Test
    void who_answers_for_a_page_is_known_by_its_host() {
        Story story = story(item("ferry").from("Lantern Board"));

        assertThat(story.source().name()).isEqualTo("Lantern Board");
        assertThat(story.source().publisher()).isEqualTo("Merrow Gazette");
        assertThat(story.source().tier()).isEqualTo(Tier.WIRE);
    }

    @Test
    void a_host_that_nobody_listed_is_its_own_publisher() {
        Story story = story(item("ferry").at("https://www.smallhours.example/41"));

        assertThat(story.source().publisher()).isEqualTo("smallhours.example");
        assertThat(story.source().tier()).isEqualTo(Tier.UNKNOWN);
    }

    @Test
    void a_headline_passed_on_is_credited_and_the_credit_cut() {
        Story story = story(item("ferry")
                .from("Techmeme")
                .at("https://www.techmeme.com/260313/p1")
                .saying("Quenby sues (Ann Lee / Merrow Gazette)", null));

        assertThat(story.source().publisher()).isEqualTo("Merrow Gazette");
        assertThat(story.source().tier()).isEqualTo(Tier.WIRE);
        assertThat(story.title()).isEqualTo("Quenby sues");
    }

    @Test
    void a_post_is_its_accounts_own_word_unless_the_account_is_listed() {
        Draft post = item("ferry").kind("post").from("@pan_handler").at("https://x.com/pan_handler/1");
        Draft official = item("ferry").kind("post").from("@quenbylabs").at("https://x.com/quenbylabs/1");

        assertThat(story(post).source().publisher()).isEqualTo("@pan_handler");
        assertThat(story(post).source().tier()).isEqualTo(Tier.COMMUNITY);
        assertThat(story(official).source().publisher()).isEqualTo("Quenby");
        assertThat(story(official).source().tier()).isEqualTo(Tier.PRIMARY);
    }

    @Test
    void what_the_desk_says_of_a_source_goes_before_what_we_know() {
        Story story = story(item("ferry").by("Harbour Wire").tier("specialist"));

        assertThat(story.source().publisher()).isEqualTo("Harbour Wire");
        assertThat(story.source().tier()).isEqualTo(Tier.SPECIALIST);
    }

    @Test
    void a_paper_speaks_for_itself() {
        Story paper = story(item("ferry").kind("paper").at("https://openfolios.example/abs/1"));

        assertThat(paper.kind()).isEqualTo(StoryKind.PAPER);
        assertThat(paper.source().tier()).isEqualTo(Tier.PRIMARY);
    }

    @Test
    void a_kind_that_we_do_not_know_is_an_article() {
        assertThat(story(item("ferry").kind("opera")).kind()).isEqualTo(StoryKind.ARTICLE);
        assertThat(story(item("ferry").kind(null)).kind()).isEqualTo(StoryKind.ARTICLE);
    }

    @Test
    void a_date_that_cannot_be_is_no_date() {
        assertThat(story(item("ferry").published(Instant.EPOCH)).publishedAt()).isNull();
        assertThat(story(item("ferry").published(NOON.plus(Duration.ofDays(3)))).publishedAt())
                .isNull();
        assertThat(story(item("ferry").published(null)).publishedAt()).isNull();
    }

    @Test
    void a_date_a_little_ahead_of_us_is_now() {
        assertThat(story(item("ferry").published(NOON.plusSeconds(600))).publishedAt())
                .isEqualTo(NOON);
    }

    @Test
    void time_is_told_in_whole_milliseconds() {
        Story story = story(item("ferry").fetched(NOON.plusNanos(1_234_567)).published(NOON.minusNanos(1)));

        assertThat(story.fetchedAt()).isEqualTo(NOON.plusMillis(1));
        assertThat(story.publishedAt()).isEqualTo(NOON.minusMillis(1));
    }

    @Test
    void no_discussion_is_not_a_discussion_of_zero() {
        assertThat(story(item("ferry")).discussion()).isNull();
        assertThat(story(item("ferry").discussed(0, 0)).discussion()).isEqualTo(Discussion.of(0, 0));
    }

    private Story story(Draft draft) {
        Reading reading = reader.read(draft.item());
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return ((Reading.Accepted) reading).story();
    }

    private Refusal refusal(Draft draft) {
        Reading reading = reader.read(draft.item());
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).reason();
    }
}
