package newsroom.ingest;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the publishers of a small harbour serve, by host and path. {@code PORT} and {@code NOW} stand for the server's
 * port and the time of the answer; what begins with {@code >} moves the reader on.
 */
final class Harbour {

    static final String PAPER = "127.7.0.1";
    static final String WIRE = "127.7.0.2";
    static final String RADIO = "127.7.0.3";
    static final String BOARD = "127.7.0.4";
    static final String FORUM = "127.7.0.5";
    static final String ARCHIVE = "127.7.0.6";
    static final String LAMP = "127.7.0.7";
    static final String GULL = "127.7.0.8";

    private static final String FEED = """
            <rss version="2.0"><channel><title>Harbour Sheet</title><link>/</link><description>Ships</description>
            <item><title>The ferry to Skarholm sails again</title><link>/go/ferry</link><pubDate>NOW</pubDate>
              <description>It is full.</description></item>
            <item><title>Members read about the tide first</title><link>/members/tide</link><pubDate>NOW</pubDate>
              <description>High water at noon.</description></item>
            <item><title>The lighthouse is for sale</title><link>/go/lighthouse</link><pubDate>NOW</pubDate>
              <description>Its stairs are steep.</description></item></channel></rss>""";

    private static final String SHOW = """
            <rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel>
            <title>Harbour Radio</title><link>/</link><description>Talk</description>
            <item><title>Night watch: the pilot speaks</title><link>/night</link><pubDate>NOW</pubDate>
              <description>The pilot on fog.</description><guid isPermaLink="false">night-1</guid>
              <enclosure url="/night.mp3" type="audio/mpeg" length="9000"/>
              <podcast:transcript url="/night.vtt" type="text/vtt"/></item></channel></rss>""";

    private static final String VTT = """
            WEBVTT

            00:00.000 --> 00:04.000
            <v Ines Okafor>Who brings ships in when the fog is thick?

            00:04.000 --> 00:09.500
            <v Tomas Quist>I do, and a boy with a bell.
            """;

    private static final String POST = """
            {"id":31,"type":"story","by":"quill","time":SECONDS,"title":"Ask HN: Who repairs harbour clocks?",
             "text":"Ours is <i>slow</i>.","score":214,"descendants":87,"kids":[40]}""";

    private static final String COMMENT = """
            {"id":40,"type":"comment","by":"ada","time":SECONDS,"text":"Ask the lighthouse keeper.","parent":31}""";

    private static final String LISTING = """
            {"kind":"Listing","data":{"children":[{"kind":"t3","data":{"permalink":"/r/harbours/comments/1abd/why/",
             "title":"Why are ferries slow in March?","is_self":true,
             "url":"https://www.reddit.com/r/harbours/comments/1abd/why/","author":"ada","score":321,"num_comments":45,
             "selftext_html":"&lt;p&gt;I ask.&lt;/p&gt;","created_utc":SECONDS}}]}}""";

    private static final String THREAD = """
            [{"data":{"children":[{"kind":"t3","data":{"permalink":"/r/harbours/comments/1abd/why/",
               "title":"Why are ferries slow in March?","is_self":true,"author":"ada","score":322,"num_comments":46}}]}},
             {"data":{"children":[{"kind":"t1","data":{"author":"quill","score":9,"body_html":
               "&lt;p&gt;Because of the ice.&lt;/p&gt;","permalink":"/r/harbours/comments/1abd/why/c1/"}}]}}]""";

    private static final String PAPERS = """
            <?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Query</title>
            <entry><id>http://arxiv.org/abs/2603.01234v3</id><updated>STAMP</updated><published>STAMP</published>
              <title>Ferries that steer themselves</title><summary>We watch twelve crossings.</summary>
              <author><name>Ines Okafor</name></author></entry></feed>""";

    private static final String GULLS = """
            {"version":"https://jsonfeed.org/version/1.1","title":"Gull Post","items":[{"id":"1","url":"/one",
             "title":"Gulls learn to open the fish hall","content_text":"They pull the cord.","date_published":"STAMP"}]}""";

    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry(PAPER + "/feed", FEED),
            Map.entry(PAPER + "/robots.txt", "User-agent: *\nDisallow: /members/\n"),
            Map.entry(PAPER + "/go/ferry", ">http://" + PAPER + ":PORT/news/ferry"),
            Map.entry(PAPER + "/news/ferry", page("ferry to Skarholm")),
            Map.entry(PAPER + "/members/tide", page("tide")),
            Map.entry(PAPER + "/go/lighthouse", ">http://" + WIRE + ":PORT/closed/lighthouse"),
            Map.entry(WIRE + "/robots.txt", "User-agent: newsroom\nDisallow: /closed/\n"),
            Map.entry(WIRE + "/closed/lighthouse", page("lighthouse")),
            Map.entry(RADIO + "/feed", SHOW),
            Map.entry(RADIO + "/night.vtt", VTT),
            Map.entry(BOARD + "/v0/topstories.json", "[31]"),
            Map.entry(BOARD + "/v0/item/31.json", POST),
            Map.entry(BOARD + "/v0/item/40.json", COMMENT),
            Map.entry(FORUM + "/r/harbours/hot.json", LISTING),
            Map.entry(FORUM + "/r/harbours/comments/1abd.json", THREAD),
            Map.entry(ARCHIVE + "/api/query", PAPERS),
            Map.entry(LAMP + "/feed", "<!doctype html><html><body><h1>We have moved house</h1></body></html>"),
            Map.entry(GULL + "/feed.json", GULLS));

    private Harbour() {}

    /** What is served there; nothing where there is nothing. */
    static String at(String hostAndPath) {
        return PAGES.getOrDefault(hostAndPath, "");
    }

    private static String page(String what) {
        return IntStream.rangeClosed(1, 14)
                .mapToObj(day -> "<p>On day %d the %s drew %d people and %d cars, said its keeper, Ines Okafor.</p>"
                        .formatted(day, what, 41 * day, 7 * day))
                .collect(Collectors.joining(
                        "",
                        "<html><head><title>" + what + "</title></head><body><nav>Home Sports Weather</nav><article>",
                        "</article></body></html>"));
    }
}
