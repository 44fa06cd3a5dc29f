package newsroom.contracts.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import newsroom.contracts.Checks;
import newsroom.contracts.cluster.EpisodeClaims;

/** What was claimed in each episode; episodes of one show together, newest first. */
public record SourceIntelligence(List<EpisodeNotes> episodes) implements Block {
    public SourceIntelligence {
        episodes = List.copyOf(episodes);
        Checks.atLeast("episodes", 1, episodes.size());
    }

    /**
     * One episode.
     *
     * @param date when it appeared
     * @param url where it can be heard
     */
    public record EpisodeNotes(LocalDate date, String url, EpisodeClaims claims) {
        public EpisodeNotes {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(claims, "claims");
            Checks.filled("url", url);
        }
    }
}
