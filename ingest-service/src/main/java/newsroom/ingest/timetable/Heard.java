package newsroom.ingest.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import newsroom.ingest.web.Headers;

/** What an answer comes to, as far as the next question is concerned. */
public sealed interface Heard {

    Headers headers();

    /**
     * A whole answer.
     *
     * @param news how many items it brought that were not known
     * @param same whether its bytes are those of the answer before
     * @param dates when its items were published, as far as they say
     */
    record Whole(Headers headers, int news, boolean same, Collection<Instant> dates, Wishes wishes) implements Heard {
        public Whole {
            dates = List.copyOf(dates);
        }
    }

    /** 304. */
    record Unchanged(Headers headers) implements Heard {}

    /** @param status 0 when no answer came, 200 when what came was no feed */
    record Trouble(Headers headers, int status) implements Heard {}

    /** How long the server says the answer keeps, on 200 and 304 alike. */
    default Optional<Duration> keeps(Instant now) {
        return Freshness.of(headers(), now);
    }

    /** How long the server wants to be left alone. */
    default Optional<Duration> retryAfter(Instant now) {
        return RetryAfter.of(headers(), now);
    }
}
