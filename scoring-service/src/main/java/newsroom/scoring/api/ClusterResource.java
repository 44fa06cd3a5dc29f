package newsroom.scoring.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.story.StoryId;
import newsroom.scoring.judge.Archive;
import newsroom.scoring.judge.Ties;
import org.jspecify.annotations.Nullable;

/** What the desk has decided, and why. */
@Path("/api/v1")
public class ClusterResource {

    private static final int MOST = 200;

    private final Archive archive;

    ClusterResource(Archive archive) {
        this.archive = archive;
    }

    /** The events of a day, the best first; of the newest day when none is given. */
    @GET
    @Path("/clusters")
    @Transactional
    public List<Archive.Headed> clusters(@QueryParam("day") @Nullable String day) {
        return Asked.day(day, archive).map(asked -> archive.day(asked, MOST)).orElse(List.of());
    }

    /** One event with all its stories and the verdict on each. */
    @GET
    @Path("/clusters/{id}")
    @Transactional
    public Dossier cluster(@PathParam("id") String id) {
        ClusterStanding standing = archive.cluster(ClusterId.of(Asked.id(id))).orElseThrow(NotFoundException::new);
        return new Dossier(
                standing,
                archive.members(standing.id()).stream().map(Member::of).toList());
    }

    /** The verdict on one story. */
    @GET
    @Path("/verdicts/{story}")
    @Transactional
    public Member verdict(@PathParam("story") String story) {
        return archive.verdict(StoryId.of(Asked.id(story))).map(Member::of).orElseThrow(NotFoundException::new);
    }

    /** Why two stories stand under one event, step by step. */
    @GET
    @Path("/ties")
    @Transactional
    public List<Ties.Step> ties(@QueryParam("one") @Nullable String one, @QueryParam("other") @Nullable String other) {
        if (one == null || other == null) {
            throw new BadRequestException("two stories are asked for: one and other");
        }
        StoryId first = StoryId.of(Asked.id(one));
        return archive.clusterOf(first)
                .map(standing -> archive.members(standing.id()))
                .flatMap(members -> Ties.between(first, StoryId.of(Asked.id(other)), members))
                .orElseThrow(NotFoundException::new);
    }

    /** An event and its stories. */
    public record Dossier(ClusterStanding standing, List<Member> members) {}
}
