package newsroom.summarize;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import newsroom.contracts.desk.Desk;
import newsroom.summarize.brief.Briefs;
import newsroom.summarize.brief.ClusterShelf;
import newsroom.summarize.episode.EpisodeReader;
import newsroom.summarize.episode.Names;
import newsroom.summarize.rewrite.Rewrites;
import newsroom.wire.DeskFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the rooms meet the framework. */
@Singleton
class SummarizeBeans {

    @Produces
    @Singleton
    Desk desk(@ConfigProperty(name = "newsroom.desk") Path file) {
        return DeskFile.read(file);
    }

    @Produces
    @Singleton
    Briefs briefs(Desk desk, ClusterShelf shelf, Rewrites rewrites) {
        return new Briefs(shelf, rewrites::announce, new EpisodeReader(new Names(desk.names())));
    }
}
