package newsroom.ingest.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import newsroom.ingest.feed.FeedEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuidTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "NONE", textBlock = """
            <guid>4711</guid>                                              | 4711
            <guid>  4711\t</guid>                                          | 4711
            <guid><![CDATA[4711]]></guid>                                  | 4711
            <guid isPermaLink="false">4711</guid>                          | 4711
            <guid>https://a.example/?a=1&amp;b=2</guid>                    | https://a.example/?a=1&b=2
            <guid>https://a.example/?a=1&b=2</guid>                        | https://a.example/?a=1&b=2
            <guid>HTTP://A.example/Ferry</guid>                            | HTTP://A.example/Ferry
            <guid/>                                                        | NONE
            <guid>   </guid>                                               | NONE
            <guid></guid><guid>4711</guid>                                 | 4711
            <title>a</title>                                               | NONE
            <atom:id>urn:uuid:1</atom:id>                                  | urn:uuid:1
            """)
    void a_guid_is_kept_as_it_stands(String inside, String guid) {
        assertThat(entry(inside).guid()).isEqualTo(guid);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "NONE", textBlock = """
            <guid>https://a.example/1</guid>                               | https://a.example/1
            <guid isPermaLink="true">https://a.example/1</guid>            | https://a.example/1
            <guid isPermaLink="false">https://a.example/1</guid>           | NONE
            <guid>4711</guid>                                              | NONE
            <guid>https://a.example/1</guid><link>https://a.example/2</link> | https://a.example/2
            """)
    void a_guid_is_the_link_where_it_is_one(String inside, String link) {
        assertThat(entry(inside).link()).isEqualTo(link);
    }

    @Test
    void entries_of_one_guid_are_told_twice() {
        String item = "<item><guid>4711</guid></item>";

        var feed = parse("<rss><channel>" + item + item + "</channel></rss>");

        assertThat(feed.entries()).extracting(FeedEntry::guid).containsExactly("4711", "4711");
    }

    private static FeedEntry entry(String inside) {
        return parse(Attack.item(inside)).entries().get(0);
    }

    private static newsroom.ingest.feed.FeedDocument parse(String body) {
        return new SyndicationParser()
                .parse(body.getBytes(StandardCharsets.UTF_8), null, URI.create("https://merrowgazette.example/feed"));
    }
}
