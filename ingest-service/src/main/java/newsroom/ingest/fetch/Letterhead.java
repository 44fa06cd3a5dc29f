package newsroom.ingest.fetch;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import newsroom.ingest.web.Ask;
import newsroom.ingest.web.Purpose;

/** What a request says of us and of what we have: no cookies, no referrer, nothing that we were not given. */
final class Letterhead {

    private final String userAgent;

    Letterhead(String version, Optional<URI> contact) {
        this.userAgent = "Newsroom/" + version
                + contact.map(uri -> " (+" + uri.toASCIIString() + ")").orElse(" (feed reader)");
    }

    /** @param codings for {@code Accept-Encoding} */
    Map<String, String> lines(Ask ask, String codings) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("User-Agent", userAgent);
        lines.put("Accept", accept(ask.purpose()));
        lines.put("Accept-Encoding", codings);
        lines.put("Connection", "close");
        // Kept on every hop, other hosts included: the host at the end of a redirect is the one that gave them.
        // Dropping
        // them would make every poll of a feed behind a redirect an unconditional one.
        if (ask.etag() != null) {
            lines.put("If-None-Match", ask.etag());
        }
        if (ask.lastModified() != null) {
            lines.put("If-Modified-Since", ask.lastModified());
        }
        return lines;
    }

    private static String accept(Purpose purpose) {
        return switch (purpose) {
            case FEED ->
                "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5";
            case PAGE -> "text/html, application/xhtml+xml, */*;q=0.5";
            case API -> "application/json, */*;q=0.5";
            case TRANSCRIPT -> "text/vtt, application/srt, application/json, text/html, text/plain, */*;q=0.5";
            case AUDIO -> "audio/*, */*;q=0.5";
            case ROBOTS -> "text/plain, */*;q=0.5";
        };
    }
}
