package newsroom.ingest.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A world of a few pages; whatever else is asked for is not found. Remembers what was asked. */
public final class PaperWeb implements Web {

    private final Map<String, Answer> pages = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    public PaperWeb page(String url, String body) {
        return page(url, body, Headers.NONE);
    }

    public PaperWeb page(String url, String body, Headers headers) {
        pages.put(url, new Answer.Body(URI.create(url), body.getBytes(StandardCharsets.UTF_8), headers, List.of()));
        return this;
    }

    public PaperWeb refusing(String url, int status, Headers headers) {
        pages.put(url, new Answer.Refused("HTTP_" + status, "status " + status, status, headers));
        return this;
    }

    public List<String> asked() {
        return asked;
    }

    @Override
    public Answer ask(Ask ask) {
        asked.add(ask.url().toString());
        Answer answer = pages.get(ask.url().toString());
        return answer == null ? new Answer.Refused("HTTP_404", "status 404", 404, Headers.NONE) : answer;
    }
}
