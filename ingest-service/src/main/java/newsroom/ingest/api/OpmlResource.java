package newsroom.ingest.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsroom.contracts.desk.Desk;
import newsroom.contracts.desk.DeskSource;
import newsroom.contracts.desk.SourceKind;
import newsroom.contracts.story.Tier;
import newsroom.ingest.beat.Ruling;
import newsroom.ingest.beat.SourceDesk;
import newsroom.ingest.beat.Standing;
import newsroom.ingest.opml.FeedList;
import newsroom.ingest.opml.OpmlReader;
import newsroom.ingest.opml.OpmlRefused;
import newsroom.ingest.opml.OpmlWriter;
import newsroom.ingest.opml.Outline;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The feeds as OPML, which other readers take and give. */
@Path("/api/v1/sources.opml")
public class OpmlResource {

    private static final int BODY_LIMIT = 5 * 1024 * 1024;
    private static final int NAME = 200;

    private final SourceDesk sources;
    private final String desk;
    private final InstantSource clock;

    OpmlResource(SourceDesk sources, Desk desk, InstantSource clock) {
        this.sources = sources;
        this.desk = desk.name();
        this.clock = clock;
    }

    @GET
    @Produces("text/x-opml")
    @Transactional
    @Operation(summary = "The feeds that are read")
    public byte[] written() {
        List<Outline> outlines = sources.all().stream()
                .filter(source ->
                        source.standing() != Standing.REMOVED && source.source().kind() == SourceKind.FEED)
                .map(source -> new Outline(source.name(), source.url().toString(), null, null, List.of()))
                .toList();
        return OpmlWriter.write(new FeedList("Newsroom: " + desk, outlines, 0, 0));
    }

    @POST
    @Operators
    @Consumes({"text/x-opml", "application/xml", "text/xml"})
    @Operation(summary = "Add the feeds of a list", description = "Those that are read already change nothing.")
    public Response read(InputStream in) throws IOException {
        byte[] bytes = Body.read(in, BODY_LIMIT).orElse(null);
        if (bytes == null) {
            return Problem.response(413, "BODY_TOO_LARGE", "More than " + BODY_LIMIT + " bytes.");
        }
        try {
            return Response.ok(QuarkusTransaction.requiringNew().call(() -> add(OpmlReader.read(bytes))))
                    .type("application/json")
                    .build();
        } catch (OpmlRefused e) {
            return Problem.response(422, e.reason().name(), String.valueOf(e.getMessage()));
        }
    }

    /**
     * What became of a list.
     *
     * @param outcomes how many feeds had each outcome: a {@link Ruling.Code}, or {@code URL_FORBIDDEN}
     */
    public record Imported(int feeds, int duplicates, int unusable, Map<String, Integer> outcomes) {}

    private Imported add(FeedList list) {
        Map<String, Integer> outcomes = new TreeMap<>();
        Instant now = clock.instant();
        for (Outline outline : list.outlines()) {
            DeskSource source = source(outline);
            String outcome = source == null
                    ? "URL_FORBIDDEN"
                    : sources.add(source, now).code().name();
            outcomes.merge(outcome, 1, Integer::sum);
        }
        return new Imported(list.outlines().size(), list.duplicates(), list.unusable(), outcomes);
    }

    private static @Nullable DeskSource source(Outline outline) {
        try {
            URI url = URI.create(outline.feed());
            String title = outline.title() == null ? url.getRawAuthority() + url.getPath() : outline.title();
            String name = title.length() > NAME ? title.substring(0, NAME) : title;
            return DeskSource.feed(name, url, Tier.UNKNOWN, SourceKind.FEED.usualInterval());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
