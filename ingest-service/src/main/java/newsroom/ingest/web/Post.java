package newsroom.ingest.web;

import java.net.URI;
import java.util.Map;

/** Sends forms to the world, past the same guard and within the same limits as questions. */
public interface Post {

    /**
     * Never throws for what the world does.
     *
     * @param form field by field, sent as {@code application/x-www-form-urlencoded} in UTF-8; may hold secrets, which no
     *     answer, log line or refusal repeats
     * @return a body, perhaps an empty one, for every status from 200 to 299; otherwise a refusal
     */
    Answer send(URI url, Map<String, String> form);
}
