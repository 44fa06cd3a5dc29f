package newsroom.ingest.hackernews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.util.stream.IntStream;
import newsroom.contracts.desk.DeskSource;
import newsroom.contracts.desk.SourceKind;
import newsroom.contracts.story.Comment;
import newsroom.contracts.story.Discussion;
import newsroom.ingest.community.Listing;
import newsroom.ingest.community.Sources;
import newsroom.ingest.community.Talk;
import newsroom.ingest.intake.RawItem;
import newsroom.ingest.web.Headers;
import newsroom.ingest.web.PaperWeb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HackerNewsTest {

    private static final Instant NOW = Instant.parse("2026-03-13T12:00:00Z");
    private static final String BASE = "http://127.0.0.1:4001/v0/";
    private static final String SEARCH = "http://127.0.0.1:4001/api/v1/search?tags=front_page";
    private static final DeskSource FRONT =
            Sources.source("Hacker News", SourceKind.HACKERNEWS, BASE + "topstories.json");
    private static final DeskSource FOUND = Sources.source("Hacker News", SourceKind.HACKERNEWS, SEARCH);

    private final PaperWeb web = new PaperWeb();
    private final HackerNews hackerNews = new HackerNews(web);

    @Test
    void a_link_is_credited_to_the_page_it_points_to_and_discussed_here() {
        web.page(BASE + "topstories.json", "[31,32]")
                .page(BASE + "item/31.json", """
                        {"id":31,"type":"story","by":"quill","time":1773399600,"title":"A ferry that steers itself",
                         "url":"https://merrowgazette.example/ferry","score":214,"descendants":87,"kids":[40,41]}""")
                .page(BASE + "item/32.json", """
                        {"id":32,"type":"story","by":"ada","time":1773399000,"title":"Ask HN: Who repairs clocks?",
                         "text":"Mine is <i>slow</i>.<p>Any advice?","score":12,"descendants":3}""");

        Listing.Read read = read(FRONT);

        assertThat(read.items()).extracting(RawItem::kind).containsExactly("article", "post");
        RawItem link = read.items().get(0);
        assertThat(link.url()).isEqualTo("https://merrowgazette.example/ferry");
        assertThat(link.publisher()).isNull();
        assertThat(link.author()).isNull();
        assertThat(link.publishedAt()).isEqualTo(Instant.ofEpochSecond(1773399600));
        assertThat(link.discussion())
                .extracting(Discussion::points, Discussion::comments, Discussion::url)
                .containsExactly(214L, 87L, "https://news.ycombinator.com/item?id=31");
        RawItem ask = read.items().get(1);
        assertThat(ask.url()).isEqualTo("https://news.ycombinator.com/item?id=32");
        assertThat(ask.text()).contains("Any advice?");
        assertThat(ask.author()).isEqualTo("ada");
        assertThat(ask.discussion()).extracting(Discussion::url).isNull();
    }

    @Test
    void jobs_and_what_was_taken_down_are_counted_and_passed_over() {
        web.page(BASE + "topstories.json", "[1,2,3,4]")
                .page(BASE + "item/1.json", "{\"id\":1,\"type\":\"job\",\"title\":\"Hiring\"}")
                .page(BASE + "item/2.json", "{\"id\":2,\"type\":\"story\",\"dead\":true,\"title\":\"x\"}")
                .page(BASE + "item/3.json", "{\"id\":3,\"deleted\":true}")
                .page(BASE + "item/4.json", "null");

        Listing.Read read = read(FRONT);

        assertThat(read.items()).isEmpty();
        assertThat(read.passed()).containsOnly(entry("JOB"), entry("DEAD"), entry("DELETED"), entry("MISSING"));
    }

    @Test
    void only_the_front_page_is_asked_for_one_item_after_the_other() {
        web.page(
                BASE + "topstories.json",
                IntStream.rangeClosed(1, 500).boxed().toList().toString());
        IntStream.rangeClosed(1, 500).forEach(id -> web.page(BASE + "item/" + id + ".json", story(id)));

        assertThat(read(FRONT).items()).hasSize(30);
        assertThat(web.asked()).hasSize(31);
    }

    @Test
    void a_server_in_trouble_is_left_alone_and_what_came_before_is_kept() {
        web.page(BASE + "topstories.json", "[1,2,3,4,5,6,7]").page(BASE + "item/1.json", story(1));

        Listing.Read read = read(FRONT);

        assertThat(read.items()).hasSize(1);
        assertThat(read.passed()).containsEntry("HTTP_404", 3);
        assertThat(web.asked()).hasSize(5);
    }

    @Test
    void a_server_that_keeps_us_out_is_not_asked_again() {
        web.page(BASE + "topstories.json", "[1,2,3]").refusing(BASE + "item/1.json", 429, Headers.NONE);

        assertThat(hackerNews.read(FRONT, NOW)).isInstanceOf(Listing.Failed.class);
        assertThat(web.asked()).hasSize(2);
    }

    @Test
    void top_comments_come_in_the_communitys_order_word_for_word() {
        web.page(BASE + "item/31.json", """
                        {"id":31,"type":"story","title":"t","url":"https://a.example/","score":5,"descendants":9,
                         "kids":[44,41,42,43,45]}""")
                .page(BASE + "item/44.json", "{\"id\":44,\"by\":\"x\",\"text\":\"I don&#x27;t <i>buy</i> it.<p>Why?\"}")
                .page(BASE + "item/41.json", "{\"id\":41,\"deleted\":true}")
                .page(BASE + "item/42.json", "{\"id\":42,\"dead\":true,\"by\":\"spam\",\"text\":\"buy\"}")
                .page(BASE + "item/43.json", "{\"id\":43,\"by\":\"y\",\"text\":\"" + "word ".repeat(400) + "\"}")
                .page(BASE + "item/45.json", "{\"id\":45,\"by\":\"z\",\"text\":\"Third.\"}");

        Discussion discussion = talk(FRONT, "https://news.ycombinator.com/item?id=31");

        assertThat(discussion.comments()).isEqualTo(9);
        assertThat(discussion.top()).extracting(Comment::author).containsExactly("x", "y", "z");
        assertThat(discussion.top().get(0).text()).isEqualTo("I don't buy it.\nWhy?");
        assertThat(discussion.top().get(0).url()).isEqualTo("https://news.ycombinator.com/item?id=44");
        assertThat(discussion.top().get(1).text()).hasSizeLessThanOrEqualTo(Comment.TEXT_LIMIT);
    }

    @Test
    void a_post_that_was_taken_down_is_gone() {
        web.page(BASE + "item/31.json", "{\"id\":31,\"dead\":true}");

        assertThat(hackerNews.read(FRONT, "https://news.ycombinator.com/item?id=31"))
                .isEqualTo(new Talk.Gone("DEAD"));
    }

    @Test
    void the_search_gives_a_front_page_in_one_request() {
        web.page(SEARCH, """
                {"hits":[{"objectID":"31","title":"A ferry","url":"https://merrowgazette.example/ferry","author":"quill",
                  "points":214,"num_comments":87,"created_at_i":1773399600,"_tags":["story","front_page"]},
                 {"objectID":"32","title":"Ask HN","story_text":"Which?","author":"ada","points":3,"num_comments":null,
                  "created_at_i":1773399600},
                 {"objectID":"33","title":"Hiring","_tags":["job"]},{"objectID":{},"title":"odd"}]}""");

        Listing.Read read = read(FOUND);

        assertThat(web.asked()).hasSize(1);
        assertThat(read.items()).extracting(RawItem::title).containsExactly("A ferry", "Ask HN");
        assertThat(read.passed()).containsOnly(entry("JOB"), entry("MISSING"));
    }

    @Test
    void of_the_search_the_most_answered_comments_are_on_top() {
        web.page("http://127.0.0.1:4001/api/v1/items/31", """
                {"id":31,"title":"t","url":"https://a.example/","points":5,"children":[
                  {"id":41,"author":"x","text":"alone","children":[]},
                  {"id":42,"author":"y","text":"answered","children":[{"id":43,"author":"q","text":"no","children":[]}]},
                  {"id":44,"author":null,"text":null,"children":[{"id":45},{"id":46},{"id":47}]}]}""");

        Discussion discussion = talk(FOUND, "https://news.ycombinator.com/item?id=31");

        assertThat(discussion.comments()).isEqualTo(7);
        assertThat(discussion.top()).extracting(Comment::text).containsExactly("answered", "alone");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html>Log in</html>|JSON_MALFORMED",
                "{\"error\":1}|JSON_SHAPE",
                "null|JSON_SHAPE",
                "12|JSON_SHAPE"
            })
    void what_is_no_front_page_has_a_code(String body, String code) {
        web.page(BASE + "topstories.json", body);

        assertThat(hackerNews.read(FRONT, NOW))
                .asInstanceOf(type(Listing.Failed.class))
                .satisfies(failed -> assertThat(failed.why().code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"x\"", "7", "{\"title\":[1],\"url\":{},\"time\":1e400,\"score\":-1e400,\"by\":7}"})
    void an_item_of_the_wrong_shape_never_breaks_the_page(String body) {
        web.page(BASE + "topstories.json", "[1,\"2\",null,-4,1e3,99999999999999999999]")
                .page(BASE + "item/1.json", body);

        assertThat(hackerNews.read(FRONT, NOW)).isInstanceOf(Listing.Read.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example/item?id=31", "https://news.ycombinator.com/item?id=1&x=../..", ""})
    void only_pages_of_hacker_news_are_looked_up(String page) {
        assertThat(hackerNews.read(FRONT, page)).isInstanceOf(Talk.Failed.class);
        assertThat(web.asked()).isEmpty();
    }

    private static java.util.Map.Entry<String, Integer> entry(String code) {
        return java.util.Map.entry(code, 1);
    }

    private static String story(int id) {
        return "{\"id\":%d,\"type\":\"story\",\"title\":\"Story %d\",\"url\":\"https://a.example/%d\"}"
                .formatted(id, id, id);
    }

    private Listing.Read read(DeskSource source) {
        return (Listing.Read) hackerNews.read(source, NOW);
    }

    private Discussion talk(DeskSource source, String page) {
        return ((Talk.Read) hackerNews.read(source, page)).discussion();
    }
}
