package newsroom.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Ask;
import newsroom.ingest.web.Headers;
import newsroom.ingest.web.Purpose;
import org.junit.jupiter.api.Test;

class MeteredWebTest {

    private static final Ask FEED = Ask.plain(URI.create("http://news.example/feed"), Purpose.FEED);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void answers_are_counted_by_what_came_of_them() {
        Answer.Refused blocked = Answer.Refused.of("SSRF_BLOCKED", "10.0.0.1 is in 10.0.0.0/8");
        Answer body = new Answer.Body(FEED.url(), new byte[1], Headers.NONE, List.of());

        assertThat(web(body).ask(FEED)).isSameAs(body);
        web(new Answer.NotModified(Headers.NONE, List.of())).ask(FEED);
        web(Answer.Refused.of("TOO_SLOW", "")).ask(FEED);
        web(blocked).ask(FEED);
        assertThat(web(blocked).save(FEED, Path.of("x"), 1)).isSameAs(blocked);

        assertThat(fetched("body", "OK")).isEqualTo(1);
        assertThat(fetched("unchanged", "OK")).isEqualTo(1);
        assertThat(fetched("refused", "TOO_SLOW")).isEqualTo(1);
        assertThat(fetched("refused", "SSRF_BLOCKED")).isEqualTo(2);
        assertThat(meters.counter("newsroom_ssrf_blocked", "purpose", "feed").count())
                .isEqualTo(2);
    }

    private MeteredWeb web(Answer answer) {
        return new MeteredWeb(ask -> answer, (ask, file, limit) -> (Answer.Refused) answer, meters);
    }

    private double fetched(String outcome, String code) {
        return meters.counter("newsroom_fetch", "outcome", outcome, "code", code)
                .count();
    }
}
