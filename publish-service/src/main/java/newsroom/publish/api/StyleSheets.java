package newsroom.publish.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How pages look; given out like pages, so that it is tagged and compressed as they are. */
@Path("/{sheet:[a-z]+}.css")
public class StyleSheets {

    private final Answers answers;

    StyleSheets(Answers answers) {
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public Response sheet(@PathParam("sheet") String name) throws IOException {
        try (InputStream sheet = StyleSheets.class.getResourceAsStream("/style/" + name + ".css")) {
            if (sheet == null) {
                throw new NotFoundException("There is no sheet '" + name + "'.");
            }
            return answers.of("text/css;charset=UTF-8", sheet.readAllBytes());
        }
    }
}
