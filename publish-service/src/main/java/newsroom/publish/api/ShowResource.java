package newsroom.publish.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import newsroom.publish.show.Episode;
import newsroom.publish.show.Episodes;
import newsroom.publish.sound.Transcripts;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What stands beside a recording. */
@Path("/shows/{file}")
public class ShowResource {

    private final Episodes episodes;
    private final Answers answers;

    ShowResource(Episodes episodes, Answers answers) {
        this.episodes = episodes;
        this.answers = answers;
    }

    @GET
    @Path("transcript.vtt")
    @Operation(summary = "The transcript of an episode as WebVTT")
    public Response vtt(@PathParam("file") String file) {
        return answers.of(
                "text/vtt;charset=UTF-8", Transcripts.vtt(episode(file).cues()));
    }

    @GET
    @Path("transcript.srt")
    @Operation(summary = "The transcript of an episode as SubRip")
    public Response srt(@PathParam("file") String file) {
        return answers.of(
                "application/x-subrip;charset=UTF-8",
                Transcripts.srt(episode(file).cues()));
    }

    @GET
    @Path("transcript.json")
    @Operation(summary = "The transcript of an episode in Podcasting 2.0's JSON")
    public Response json(@PathParam("file") String file) {
        return answers.of("application/json", Transcripts.json(episode(file).cues()));
    }

    @GET
    @Path("chapters.json")
    @Operation(summary = "The chapters of an episode in Podcasting 2.0's JSON")
    public Response chapters(@PathParam("file") String file) {
        return answers.of(
                "application/json+chapters", Transcripts.chapters(episode(file).chapters()));
    }

    private Episode episode(String file) {
        return episodes.byFile(file).orElseThrow(() -> new NotFoundException("There is no episode '" + file + "'."));
    }
}
