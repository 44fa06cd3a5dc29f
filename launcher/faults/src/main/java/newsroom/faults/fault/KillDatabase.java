package newsroom.faults.fault;

import java.time.Duration;
import newsroom.faults.site.DatabaseMember;

/** F5: PostgreSQL dies, by kill -9 and by its own immediate shutdown in turn. */
public final class KillDatabase implements Fault {

    private static final int AWAY_MILLIS = 3_000;

    private final int stories;
    private final int kills;

    public KillDatabase(int stories, int kills) {
        this.stories = stories;
        this.kills = kills;
    }

    @Override
    public String id() {
        return "F5";
    }

    @Override
    public String name() {
        return "PostgreSQL killed, restarted at once";
    }

    @Override
    public int stories() {
        return stories;
    }

    @Override
    public String strike(Scene scene) {
        DatabaseMember database = scene.site().database();
        long worst = 0;
        for (int i = 1; i <= kills; i++) {
            scene.untilAnswered((double) i / (kills + 1));
            if (i % 2 == 0) {
                database.kill();
            } else {
                database.cut();
            }
            scene.did((i % 2 == 0 ? "killed" : "cut") + " PostgreSQL");
            scene.passUpTo(AWAY_MILLIS);
            database.start();
            scene.site().await("PostgreSQL", scene.site()::plantIsUp);
            scene.did("PostgreSQL is back");
            scene.site().await("the services", scene.site()::allReady);
            worst = Math.max(worst, scene.since().toMillis());
        }
        return kills + " deaths; all services ready again at most "
                + String.format(
                        java.util.Locale.ROOT, "%.1f", Duration.ofMillis(worst).toMillis() / 1e3)
                + " s after it was back";
    }
}
