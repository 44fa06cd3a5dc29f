package newsroom.publish.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The JSON Schemas of events; that of {@code newsroom.issue.published.v1} describes an issue too. */
@Path("/schemas")
public class SchemaResource {

    private final Answers answers;

    SchemaResource(Answers answers) {
        this.answers = answers;
    }

    @GET
    @Path("{file}")
    @Operation(summary = "A schema, such as newsroom.issue.published.v1.json")
    public Response schema(@PathParam("file") String file) {
        if (!file.matches("newsroom\\.[a-z.]+\\.v\\d+\\.json")) {
            throw missing(file);
        }
        try (InputStream schema = SchemaResource.class.getResourceAsStream("/schemas/" + file)) {
            if (schema == null) {
                throw missing(file);
            }
            return answers.of("application/schema+json", new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NotFoundException missing(String file) {
        return new NotFoundException("There is no schema '" + file + "'.");
    }
}
