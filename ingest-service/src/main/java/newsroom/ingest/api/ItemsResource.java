package newsroom.ingest.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.ingest.intake.Intake;
import newsroom.ingest.intake.ItemReader;
import newsroom.ingest.intake.Reading;
import newsroom.ingest.intake.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what is no feed: objects of {@code docs/capture.md}, one as {@code application/json}, or one a line as
 * {@code application/x-ndjson}. All of them come in together, in one transaction; sent again they change nothing.
 */
@Path("/api/v1/items")
@Operators
public class ItemsResource {

    private static final int BODY_LIMIT = 1 << 20;
    private static final int MOST_ITEMS = 1_000;
    private static final String ORIGIN = "api";

    private final ItemReader reader;
    private final Intake intake;
    private final InstantSource clock;

    ItemsResource(ItemReader reader, Intake intake, InstantSource clock) {
        this.reader = reader;
        this.intake = intake;
        this.clock = clock;
    }

    @POST
    @Consumes({"application/json", "application/x-ndjson"})
    public Response take(InputStream in, @Context HttpHeaders headers) throws IOException {
        byte[] bytes = Body.read(in, BODY_LIMIT).orElse(null);
        if (bytes == null) {
            return Problem.response(413, "BODY_TOO_LARGE", "More than " + BODY_LIMIT + " bytes.");
        }
        String body = new String(bytes, StandardCharsets.UTF_8);
        boolean isOne = headers.getMediaType() == null
                || "json".equals(headers.getMediaType().getSubtype());
        List<String> lines = isOne
                ? List.of(body)
                : body.lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty() || body.isBlank()) {
            return Problem.response(400, "BODY_EMPTY", "There is no item.");
        }
        if (lines.size() > MOST_ITEMS) {
            return Problem.response(413, "TOO_MANY_ITEMS", "More than " + MOST_ITEMS + " items.");
        }
        return Response.ok(answer(lines)).build();
    }

    private Answer answer(List<String> lines) {
        List<Reading> readings = lines.stream().map(this::reading).toList();
        Set<StoryId> taken = new HashSet<>();
        QuarkusTransaction.requiringNew()
                .call(() -> intake.take(ORIGIN, readings))
                .forEach((Story story) -> taken.add(story.id()));
        int ingested = taken.size();
        List<Outcome> outcomes = new ArrayList<>();
        for (Reading reading : readings) {
            outcomes.add(outcome(outcomes.size() + 1, reading, taken));
        }
        return new Answer(ingested, outcomes);
    }

    private Reading reading(String line) {
        return reader.read(line, clock.instant())
                .map(intake::read)
                .orElseGet(() -> new Reading.Refused(Refusal.MALFORMED));
    }

    /** Of two items in one body that are the same story, the first is the one that was taken. */
    private static Outcome outcome(int line, Reading reading, Set<StoryId> taken) {
        if (reading instanceof Reading.Accepted accepted) {
            StoryId id = accepted.story().id();
            return new Outcome(
                    line, taken.remove(id) ? Intake.INGESTED : Refusal.ALREADY_INGESTED.name(), id.toString());
        }
        return new Outcome(line, ((Reading.Refused) reading).reason().name(), null);
    }

    /** The whole answer. */
    public record Answer(int ingested, List<Outcome> items) {}

    /**
     * What became of an item.
     *
     * @param line 1 for the first
     * @param outcome {@code INGESTED} or a {@link Refusal}
     * @param id of the story, where there is one, now or from before
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Outcome(
            int line, String outcome, @Nullable String id) {}
}
