package newsroom.ingest.reddit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import newsroom.contracts.desk.DeskSource;
import newsroom.contracts.desk.SourceKind;
import newsroom.contracts.story.Comment;
import newsroom.contracts.story.Discussion;
import newsroom.ingest.community.Allowance;
import newsroom.ingest.community.Listing;
import newsroom.ingest.community.Sources;
import newsroom.ingest.community.Talk;
import newsroom.ingest.intake.RawItem;
import newsroom.ingest.web.Headers;
import newsroom.ingest.web.PaperWeb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedditTest {

    private static final Instant NOW = Instant.parse("2026-03-13T12:00:00Z");
    private static final String URL = "http://127.0.0.1:4002/r/harbours/hot.json";
    private static final String THREAD = "https://www.reddit.com/r/harbours/comments/1abc/a_ferry/";
    private static final DeskSource SOURCE = Sources.source("r/harbours", SourceKind.REDDIT, URL);
    private static final Headers LEFT =
            new Headers(Map.of("x-ratelimit-remaining", List.of("3.0"), "x-ratelimit-reset", List.of("60")));

    private final PaperWeb web = new PaperWeb();
    private final Reddit reddit = new Reddit(web);

    @Test
    void a_link_belongs_to_its_outlet_and_a_text_to_the_community() {
        web.page(URL, listing("""
                        {"permalink":"/r/harbours/comments/1abc/a_ferry/","title":"Ferries &amp; tides","is_self":false,
                         "url":"https://merrowgazette.example/ferry?a=1&amp;b=2","author":"quill","score":321,
                         "num_comments":45,"created_utc":1773399600.0}""", """
                        {"permalink":"/r/harbours/comments/1abd/why/","title":"Why so slow?","is_self":true,
                         "url":"https://www.reddit.com/r/harbours/comments/1abd/why/","author":"ada","score":-2,
                         "selftext":"**Why**","selftext_html":"&lt;p&gt;&lt;b&gt;Why&lt;/b&gt;, I ask.&lt;/p&gt;",
                         "num_comments":4,"created_utc":1773399600}"""), LEFT);

        Listing.Read read = read();

        RawItem link = read.items().get(0);
        assertThat(link.title()).isEqualTo("Ferries & tides");
        assertThat(link.url()).isEqualTo("https://merrowgazette.example/ferry?a=1&b=2");
        assertThat(link.kind()).isEqualTo("article");
        assertThat(link.author()).isNull();
        assertThat(link.discussion()).isEqualTo(new Discussion(321, 45, THREAD, List.of()));
        RawItem text = read.items().get(1);
        assertThat(text.kind()).isEqualTo("post");
        assertThat(text.url()).isEqualTo("https://www.reddit.com/r/harbours/comments/1abd/why/");
        assertThat(text.text()).isEqualTo("<p><b>Why</b>, I ask.</p>");
        assertThat(text.discussion()).isEqualTo(Discussion.of(0, 4));
        assertThat(Allowance.of(read.headers()).orElseThrow().spacing()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void pictures_that_reddit_keeps_are_posts() {
        web.page(URL, listing("""
                {"permalink":"/r/harbours/comments/1/x/","title":"Look","url":"https://i.redd.it/abc.jpeg","author":"q"}"""));

        assertThat(read().items().get(0).url()).isEqualTo("https://www.reddit.com/r/harbours/comments/1/x/");
    }

    @Test
    void a_cross_post_stands_for_the_post_it_repeats_and_is_discussed_here() {
        web.page(URL, listing("""
                {"permalink":"/r/harbours/comments/1abc/a_ferry/","title":"From r/boats","url":"/r/boats/comments/9/x/",
                 "author":"quill","score":5,"num_comments":6,"crosspost_parent_list":[{"is_self":false,"author":"orig",
                  "url":"https://merrowgazette.example/ferry","score":900}]}"""));

        RawItem item = read().items().get(0);
        assertThat(item.url()).isEqualTo("https://merrowgazette.example/ferry");
        assertThat(item.discussion()).isEqualTo(new Discussion(5, 6, THREAD, List.of()));
    }

    @Test
    void notices_and_what_was_removed_or_is_not_for_every_reader_are_counted_and_passed_over() {
        web.page(
                URL,
                listing(
                        "{\"permalink\":\"/a\",\"title\":\"Rules\",\"stickied\":true}",
                        "{\"permalink\":\"/b\",\"title\":\"x\",\"over_18\":true}",
                        "{\"permalink\":\"/c\",\"title\":\"x\",\"removed_by_category\":\"moderator\"}",
                        "{\"permalink\":\"/d\",\"title\":\"[deleted]\"}",
                        "{\"permalink\":\"/e\",\"title\":\"x\",\"promoted\":true}",
                        "{\"title\":\"no page\"}"));

        Listing.Read read = read();

        assertThat(read.items()).isEmpty();
        assertThat(read.passed())
                .containsOnly(
                        Map.entry("STICKIED", 1),
                        Map.entry("NSFW", 1),
                        Map.entry("REMOVED", 2),
                        Map.entry("ADVERTISEMENT", 1),
                        Map.entry("NO_POST", 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 429})
    void a_server_that_finds_us_too_eager_says_so_with_either_status(int status) {
        web.refusing(URL, status, LEFT);

        Listing.Failed failed = (Listing.Failed) reddit.read(SOURCE, NOW);

        assertThat(failed.why().code()).isEqualTo(Reddit.RATE_LIMITED);
        assertThat(failed.why().status()).isEqualTo(status);
        assertThat(failed.headers()).isEqualTo(LEFT);
    }

    @Test
    void top_comments_come_in_the_communitys_order_without_notices_and_removed_ones() {
        web.page("http://127.0.0.1:4002/r/harbours/comments/1abc.json?sort=confidence&depth=1&limit=8", """
                [{"data":{"children":[{"kind":"t3","data":{"permalink":"/r/harbours/comments/1abc/a_ferry/","title":"t",
                   "url":"https://merrowgazette.example/ferry","score":400,"num_comments":51,"stickied":true}}]}},
                 {"data":{"children":[
                  {"kind":"t1","data":{"author":"AutoModerator","stickied":true,"body":"Be kind","permalink":"/x"}},
                  {"kind":"t1","data":{"author":"[deleted]","body":"[removed]","permalink":"/y"}},
                  {"kind":"t1","data":{"author":"x","body":"a &gt; b","score":90,"permalink":"/r/harbours/comments/1abc/_/c1/"}},
                  {"kind":"t1","data":{"author":"y","score_hidden":true,"score":1,
                   "body_html":"&lt;div&gt;&lt;p&gt;Tides &amp;amp; time&lt;/p&gt;&lt;/div&gt;"}},
                  {"kind":"more","data":{"count":40}}]}}]""", LEFT);

        Talk.Read read = (Talk.Read) reddit.read(SOURCE, THREAD);

        assertThat(read.discussion().points()).isEqualTo(400);
        assertThat(read.discussion().top())
                .containsExactly(
                        new Comment("x", "a > b", 90L, "https://www.reddit.com/r/harbours/comments/1abc/_/c1/"),
                        new Comment("y", "Tides & time", null, null));
        assertThat(read.headers()).isEqualTo(LEFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.reddit.com/r/x/../../admin", "https://evil.example/r/a/comments/1/", "x"})
    void only_threads_of_reddit_are_looked_up(String page) {
        assertThat(reddit.read(SOURCE, page)).isInstanceOf(Talk.Failed.class);
        assertThat(web.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "{\"data\":[]}",
                "{\"data\":{\"children\":{}}}",
                "<!doctype html>",
                "{\"error\":404}",
            })
    void what_is_no_listing_has_a_code(String body) {
        web.page(URL, body)
                .page("http://127.0.0.1:4002/r/harbours/comments/1abc.json?sort=confidence&depth=1&limit=8", body);

        assertThat(((Listing.Failed) reddit.read(SOURCE, NOW)).why().code()).startsWith("JSON_");
        assertThat(((Talk.Failed) reddit.read(SOURCE, THREAD)).why().code()).startsWith("JSON_");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "{\"permalink\":7}",
                "{\"permalink\":\"/a\",\"title\":{},\"score\":1e400,\"created_utc\":-1e400,\"num_comments\":\"x\"}",
                "{\"permalink\":\"/a\",\"title\":\"t\",\"url\":[],\"crosspost_parent_list\":[null,7]}"
            })
    void a_post_of_the_wrong_shape_never_breaks_the_listing(String post) {
        web.page(URL, listing(post, "{\"permalink\":\"/ok\",\"title\":\"Fine\",\"is_self\":true}"));

        assertThat(read().items()).extracting(RawItem::title).endsWith("Fine");
    }

    private static String listing(String... posts) {
        return "{\"kind\":\"Listing\",\"data\":{\"children\":["
                + String.join(
                        ",",
                        List.of(posts).stream()
                                .map(post -> "{\"kind\":\"t3\",\"data\":" + post + "}")
                                .toList())
                + "]}}";
    }

    private Listing.Read read() {
        return (Listing.Read) reddit.read(SOURCE, NOW);
    }
}
