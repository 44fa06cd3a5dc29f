package newsroom.summarize;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import newsroom.summarize.brief.BriefAnnouncer;
import newsroom.summarize.brief.Briefs;
import newsroom.summarize.brief.ClusterShelf;

/** Where the rooms meet the framework. */
@Singleton
class SummarizeBeans {

    @Produces
    @Singleton
    Briefs briefs(ClusterShelf shelf, BriefAnnouncer announcer) {
        return new Briefs(shelf, announcer);
    }
}
