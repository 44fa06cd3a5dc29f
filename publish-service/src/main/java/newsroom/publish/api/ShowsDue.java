package newsroom.publish.api;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import newsroom.contracts.desk.Audio;
import newsroom.contracts.desk.Desk;
import newsroom.contracts.desk.Edition;
import newsroom.publish.AudioConfig;
import newsroom.publish.show.ShowJobs;

/** How many issues are to be heard and are not yet. */
@Singleton
class ShowsDue {

    private final ShowJobs jobs;
    private final AudioConfig config;
    private final InstantSource clock;
    private final List<String> spoken;

    ShowsDue(Desk desk, ShowJobs jobs, AudioConfig config, InstantSource clock) {
        this.jobs = jobs;
        this.config = config;
        this.clock = clock;
        this.spoken = desk.editions().stream()
                .filter(edition -> edition.audio() == Audio.AUDIO)
                .map(Edition::name)
                .toList();
    }

    long count() {
        return spoken.isEmpty() ? 0 : jobs.due(spoken, clock.instant().minus(config.freshness()));
    }
}
