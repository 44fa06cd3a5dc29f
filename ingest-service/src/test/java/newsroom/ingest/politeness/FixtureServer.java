package newsroom.ingest.politeness;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Answer.Move;
import newsroom.ingest.web.Ask;
import newsroom.ingest.web.Headers;
import newsroom.ingest.web.Web;
import org.jspecify.annotations.Nullable;

/** All the servers of the simulated web in one, with one log. An answer takes 300 milliseconds. */
final class FixtureServer implements Web {

    private static final Duration LATENCY = Duration.ofMillis(300);

    private static final String PAGE = "<html><head><title>Item</title></head><body><article><h1>Item</h1>"
            + IntStream.rangeClosed(1, 12)
                    .mapToObj(day -> "<p>On day " + day + " the ferry carried " + 37 * day + " people and " + 5 * day
                            + " cars, said its captain, Ines Okafor of Pellworth.</p>")
                    .collect(Collectors.joining())
            + "</article></body></html>";

    final List<Request> log = new ArrayList<>();
    private final Map<String, Site> sites = new HashMap<>();
    private final VirtualClock clock;
    private final boolean blind;

    /** @param blind whether the reader's client follows redirects even where it was told not to: a negative control */
    FixtureServer(VirtualClock clock, List<Site> sites, boolean blind) {
        this.clock = clock;
        this.blind = blind;
        sites.forEach(site -> this.sites.put(site.url, site));
    }

    @Override
    public Answer ask(Ask ask) {
        List<Move> moves = new ArrayList<>();
        String url = ask.url().toString();
        Site.Reply reply = serve(url, ask, false);
        while (reply.headers().containsKey("location")) {
            url = reply.headers().get("location");
            moves.add(new Move(reply.status(), URI.create(url)));
            if (!ask.follows() && !blind) {
                return new Answer.Elsewhere(moves.get(0), Headers.NONE);
            }
            reply = serve(url, ask, true);
        }
        Headers headers = new Headers(reply.headers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
        return switch (reply.status()) {
            case 200 -> new Answer.Body(URI.create(url), reply.body().getBytes(StandardCharsets.UTF_8), headers, moves);
            case 304 -> new Answer.NotModified(headers, moves);
            case 0 -> new Answer.Refused("TIMEOUT_TOTAL", "no answer", 0, Headers.NONE);
            default -> new Answer.Refused("HTTP_" + reply.status(), "refused", reply.status(), headers);
        };
    }

    private Site.Reply serve(String url, Ask ask, boolean hop) {
        Instant at = clock.instant();
        clock.pass(LATENCY);
        Site.Reply reply = reply(url, at, ask.etag(), ask.lastModified());
        log.add(new Request(
                at,
                clock.instant(),
                url,
                hop,
                ask.etag(),
                ask.lastModified(),
                reply.status(),
                Map.copyOf(reply.headers()),
                reply.told(),
                reply.body()));
        return reply;
    }

    private Site.Reply reply(String url, Instant now, @Nullable String etag, @Nullable String modified) {
        Site site = sites.get(url.replaceFirst("-new$", ""));
        if (site != null) {
            return site.reply(now, etag, modified, url.endsWith("-new"));
        }
        if (url.endsWith("/robots.txt")) {
            return robots(url);
        }
        return url.contains("/page/") ? page(url) : new Site.Reply(404, Map.of(), "", Map.of());
    }

    /** Every third page of the papers that may be read stands elsewhere. */
    private static Site.Reply page(String url) {
        boolean moved = url.contains("//www.paper") && Integer.parseInt(url.replaceAll(".*/page/", "")) % 3 == 0;
        return moved
                ? new Site.Reply(302, Map.of("location", url.replace("//www.paper", "//www.other")), "", Map.of())
                : new Site.Reply(200, Map.of(), PAGE, Map.of());
    }

    /**
     * Of three papers one wants pauses, one's server fails, one wants nobody on its pages; of those that keep pages for
     * others every second wants nobody.
     */
    private static Site.Reply robots(String url) {
        int number = Integer.parseInt(url.replaceAll("\\D", ""));
        if (url.contains("//www.other")) {
            String rules = number / Site.KINDS % 2 == 0 ? "User-agent: *\nDisallow: /page/\n" : "User-agent: *\n";
            return new Site.Reply(200, Map.of(), rules, Map.of());
        }
        return switch (number % Site.KINDS) {
            case 25 -> new Site.Reply(200, Map.of(), "User-agent: *\nCrawl-delay: 20\n", Map.of());
            case 26 -> new Site.Reply(503, Map.of(), "", Map.of());
            case 27 -> new Site.Reply(200, Map.of(), "User-agent: *\nDisallow: /page/\n", Map.of());
            default -> new Site.Reply(404, Map.of(), "", Map.of());
        };
    }

    /** The answer to the last question never reached anybody who could keep it. */
    void lastAnswerWasLost() {
        Request last = log.remove(log.size() - 1);
        log.add(new Request(
                last.at(),
                last.answeredAt(),
                last.url(),
                last.hop(),
                last.ifNoneMatch(),
                last.ifModifiedSince(),
                LOST,
                last.sent(),
                Map.of(),
                ""));
    }

    /** The status of a line whose answer was lost on the way: nobody can be blamed for not heeding it. */
    static final int LOST = -1;
}
