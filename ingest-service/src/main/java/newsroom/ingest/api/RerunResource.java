package newsroom.ingest.api;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import newsroom.contracts.story.StoryIngested;
import newsroom.ingest.intake.Rerun;
import newsroom.ingest.intake.Rerun.Outcome;
import newsroom.wire.EventCodec;

/** Takes the body of a dead letter of {@code stories.ingested} and says its story again; see {@link Rerun}. */
@Path("/api/v1/reruns")
@Operators
public class RerunResource {

    private static final int BODY_LIMIT = 1 << 20;

    private final ObjectMapper json = EventCodec.mapper();
    private final Rerun rerun;

    RerunResource(Rerun rerun) {
        this.rerun = rerun;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rerun(InputStream in) throws IOException {
        byte[] bytes = Body.read(in, BODY_LIMIT).orElse(null);
        if (bytes == null) {
            return Problem.response(413, "BODY_TOO_LARGE", "More than " + BODY_LIMIT + " bytes.");
        }
        StoryIngested dead = read(bytes).orElse(null);
        if (dead == null) {
            return Problem.response(400, "SCHEMA_INVALID", "That is not what " + StoryIngested.TYPE + " promises.");
        }
        Outcome outcome = QuarkusTransaction.requiringNew().call(() -> rerun.of(dead));
        return switch (outcome) {
            case RERUN ->
                Response.ok(new Answer(outcome.name(), dead.subject())).build();
            case STORY_UNKNOWN -> Problem.response(404, outcome.name(), "This desk never took that story in.");
            case ALREADY_RERUN -> Problem.response(409, outcome.name(), "That story was said again since.");
        };
    }

    private Optional<StoryIngested> read(byte[] bytes) throws IOException {
        try {
            return Optional.ofNullable(json.readValue(bytes, StoryIngested.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** What became of the story. */
    public record Answer(String outcome, String story) {}
}
