package newsroom.ingest.community;

import newsroom.contracts.story.Discussion;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Headers;

/** What came of looking at a discussion. */
public sealed interface Talk {

    record Read(Discussion discussion, Headers headers) implements Talk {}

    /**
     * The item was taken down; nobody need look again.
     *
     * @param code {@code DELETED}, {@code DEAD} or {@code REMOVED}
     */
    record Gone(String code) implements Talk {}

    record Failed(Answer.Refused why) implements Talk {}

    static Talk failed(String code, String detail) {
        return new Failed(Answer.Refused.of(code, detail));
    }
}
