package newsroom.faults.fault;

import java.time.Duration;
import java.util.Locale;
import newsroom.faults.site.Member;

/** F14: SIGTERM of one service after the other under load, readers asking all the while; the same jars again. */
public final class RollingRestart implements Fault {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final int stories;
    private final int rounds;

    public RollingRestart(int stories, int rounds) {
        this.stories = stories;
        this.rounds = rounds;
    }

    @Override
    public String id() {
        return "F14";
    }

    @Override
    public String name() {
        return "rolling restart by SIGTERM";
    }

    @Override
    public int stories() {
        return stories;
    }

    @Override
    public String strike(Scene scene) {
        scene.untilAnswered(0.1);
        long slowest = 0;
        try (Readership readers = new Readership(scene.site())) {
            for (int i = 0; i < rounds; i++) {
                for (Member member : scene.site().services()) {
                    slowest = Math.max(slowest, member.end(PATIENCE).toMillis());
                    scene.did("ended " + member.name());
                    member.start();
                    scene.site().await(member.name(), scene.site()::allReady);
                }
            }
            return rounds + " rounds over five services; ended within "
                    + String.format(Locale.ROOT, "%.1f", slowest / 1e3) + " s; " + readers.figures();
        }
    }
}
