package newsroom.scoring.api;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.scoring.judge.Archive;
import newsroom.scoring.judge.Archive.Headed;
import org.jspecify.annotations.Nullable;

/** The operator's pages: the events of a day, and why each stands where it does. Qute escapes whatever sources wrote. */
@Path("/desk")
@Produces(MediaType.TEXT_HTML)
public class DeskResource {

    private static final int MOST = 200;

    private final Archive archive;

    DeskResource(Archive archive) {
        this.archive = archive;
    }

    @GET
    @Transactional
    public String day(@QueryParam("day") @Nullable String asked) {
        Optional<LocalDate> day = Asked.day(asked, archive);
        List<Headed> events = day.map(given -> archive.day(given, MOST)).orElse(List.of());
        String shown = day.map(LocalDate::toString).orElse("nothing decided yet");
        String before = day.map(given -> given.minusDays(1).toString()).orElse("");
        String after = day.map(given -> given.plusDays(1).toString()).orElse("");
        return Templates.day(shown, before, after, events).render();
    }

    @GET
    @Path("/clusters/{id}")
    @Transactional
    public String event(@PathParam("id") String id) {
        ClusterStanding standing = archive.cluster(ClusterId.of(Asked.id(id))).orElseThrow(NotFoundException::new);
        List<Member> members =
                archive.members(standing.id()).stream().map(Member::of).toList();
        return Templates.event(standing, members).render();
    }

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance day(String day, String before, String after, List<Headed> events);

        static native TemplateInstance event(ClusterStanding standing, List<Member> members);
    }
}
