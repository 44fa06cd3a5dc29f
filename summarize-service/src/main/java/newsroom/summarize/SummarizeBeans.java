package newsroom.summarize;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import newsroom.summarize.brief.Briefs;
import newsroom.summarize.brief.ClusterShelf;
import newsroom.summarize.rewrite.Rewrites;

/** Where the rooms meet the framework. */
@Singleton
class SummarizeBeans {

    @Produces
    @Singleton
    InstantSource clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Produces
    @Singleton
    Briefs briefs(ClusterShelf shelf, Rewrites rewrites) {
        return new Briefs(shelf, rewrites::announce);
    }
}
