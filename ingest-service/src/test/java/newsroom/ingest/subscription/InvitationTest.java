package newsroom.ingest.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.ingest.feed.FeedDocument;
import newsroom.ingest.web.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InvitationTest {

    @Test
    void headers_speak_before_the_feed() {
        Headers headers = links(
                "<https://hub.example/>; rel=\"hub\"",
                "<https://a.example/feed>; type=\"x,y\"; rel=self, <https://b.example/>; rel=next");

        assertThat(Invitation.of(feed("https://other.example/", "https://other.example/feed"), headers))
                .contains(invitation("https://hub.example/", "https://a.example/feed"));
    }

    @Test
    void the_feeds_own_links_serve_where_headers_say_nothing() {
        assertThat(Invitation.of(feed("https://hub.example/", "http://a.example/feed"), Headers.NONE))
                .contains(invitation("https://hub.example/", "http://a.example/feed"));
    }

    @Test
    void one_link_may_have_several_relations() {
        assertThat(Invitation.of(feed(null, null), links("<https://a.example/>; rel=\"hub self\"")))
                .contains(invitation("https://a.example/", "https://a.example/"));
    }

    @Test
    void without_hub_or_self_nobody_is_invited() {
        assertThat(Invitation.of(feed("https://hub.example/", null), Headers.NONE))
                .isEmpty();
        assertThat(Invitation.of(feed(null, "https://a.example/"), Headers.NONE))
                .isEmpty();
    }

    @Test
    void secrets_are_not_sent_in_the_open_nor_to_odd_addresses() {
        assertThat(Invitation.of(feed("http://hub.example/", "https://a.example/"), Headers.NONE))
                .isEmpty();
        assertThat(Invitation.of(feed("https://u:p@hub.example/", "https://a.example/"), Headers.NONE))
                .isEmpty();
        assertThat(Invitation.of(feed("file:///etc/passwd", "https://a.example/"), Headers.NONE))
                .isEmpty();
    }

    @Test
    void a_header_of_nonsense_is_no_link() {
        assertThat(Invitation.of(feed(null, null), links("<<<>>>;;;rel", "<a b>; rel=hub", "<>; rel=self")))
                .isEmpty();
    }

    private static Invitation invitation(String hub, String topic) {
        return new Invitation(URI.create(hub), URI.create(topic));
    }

    private static Headers links(String... lines) {
        return new Headers(Map.of("Link", List.of(lines)));
    }

    private static FeedDocument feed(@Nullable String hub, @Nullable String self) {
        return new FeedDocument(
                "rss-2.0",
                null,
                null,
                null,
                null,
                null,
                null,
                self == null ? null : URI.create(self),
                hub == null ? null : URI.create(hub),
                null,
                null,
                Set.of(),
                Set.of(),
                List.of());
    }
}
