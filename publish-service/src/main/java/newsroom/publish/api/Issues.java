package newsroom.publish.api;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import newsroom.contracts.issue.Issue;
import newsroom.publish.issue.PrintedIssues.Printed;
import newsroom.publish.press.MarkdownPress;
import newsroom.publish.press.PagePress;
import newsroom.publish.press.TextPress;

/** An issue as an answer: in a format, with its tag, and only when the reader does not have it already. */
final class Issues {

    private static final int MAX_AGE_SECONDS = 300;

    private Issues() {}

    static Response answer(Printed printed, Format format, Request request, PagePress pages) {
        EntityTag tag = new EntityTag(printed.sha256().substring(0, 32) + "-" + format.suffix());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                known != null ? known : Response.ok(body(printed.issue(), format, pages), format.type());
        CacheControl cache = new CacheControl();
        cache.setMaxAge(MAX_AGE_SECONDS);
        return answer.tag(tag)
                .cacheControl(cache)
                .header(HttpHeaders.VARY, "Accept, Accept-Encoding")
                .build();
    }

    private static Object body(Issue issue, Format format, PagePress pages) {
        return switch (format) {
            case HTML -> pages.issue(issue);
            case JSON -> issue;
            case MARKDOWN -> MarkdownPress.print(issue);
            case TEXT -> TextPress.print(issue);
        };
    }
}
