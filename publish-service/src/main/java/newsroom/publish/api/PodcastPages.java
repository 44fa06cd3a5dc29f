package newsroom.publish.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.desk.Audio;
import newsroom.contracts.desk.Desk;
import newsroom.contracts.desk.Edition;
import newsroom.publish.SiteConfig;
import newsroom.publish.show.CoverPress;
import newsroom.publish.show.Episodes;
import newsroom.publish.syndication.PodcastRss;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Editions as podcasts. */
@Path("/editions/{edition}")
public class PodcastPages {

    private final Desk desk;
    private final Episodes episodes;
    private final CoverPress press;
    private final Answers answers;
    private final URI site;
    private final Map<String, byte[]> covers = new ConcurrentHashMap<>();

    PodcastPages(Desk desk, Episodes episodes, CoverPress press, Answers answers, SiteConfig site) {
        this.desk = desk;
        this.episodes = episodes;
        this.press = press;
        this.answers = answers;
        this.site = site.base();
    }

    @GET
    @Path("podcast.xml")
    @Operation(summary = "An edition as a podcast")
    public Response feed(@PathParam("edition") String name) {
        Edition edition = edition(name);
        URI cover = site.resolve("/editions/" + name + "/" + coverName(edition));
        var guid = episodes.guid(name, PodcastRss.guid(PodcastRss.address(edition, site)));
        return answers.of(
                "application/rss+xml;charset=UTF-8",
                PodcastRss.print(edition, site, guid, cover, episodes.latest(name, PodcastRss.LENGTH)));
    }

    /** Another title is another picture at another address. */
    @GET
    @Path("cover-{hash}.jpg")
    @Operation(summary = "The picture of a podcast, 3000 pixels square")
    public Response cover(@PathParam("edition") String name, @PathParam("hash") String hash) {
        Edition edition = edition(name);
        if (!coverName(edition).equals("cover-" + hash + ".jpg")) {
            throw new NotFoundException("There is no such picture.");
        }
        return answers.of("image/jpeg", covers.computeIfAbsent(edition.title(), press::large));
    }

    private static String coverName(Edition edition) {
        return "cover-" + NamedUuid.of("cover|" + edition.title()).toString().substring(0, 8) + ".jpg";
    }

    private Edition edition(String name) {
        return desk.editions().stream()
                .filter(edition -> edition.name().equals(name) && edition.audio() != Audio.OFF)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("There is no podcast '" + name + "'."));
    }
}
