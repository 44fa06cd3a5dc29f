package newsroom.faults.fault;

import newsroom.faults.site.Member;

/** F2: kill -9 of one broker at a time; a majority has every record meanwhile. */
public final class KillBrokers implements Fault {

    private static final int AWAY_MILLIS = 5_000;

    private final int stories;
    private final int kills;

    public KillBrokers(int stories, int kills) {
        this.stories = stories;
        this.kills = kills;
    }

    @Override
    public String id() {
        return "F2";
    }

    @Override
    public String name() {
        return "kill -9 of one broker at a time";
    }

    @Override
    public int stories() {
        return stories;
    }

    @Override
    public String strike(Scene scene) {
        for (int i = 1; i <= kills; i++) {
            scene.untilAnswered((double) i / kills);
            Member broker = scene.any(scene.site().brokers());
            scene.killAndCallBack(broker, AWAY_MILLIS);
            scene.site().await(broker.name(), scene.site()::plantIsUp);
            // It catches up before the next may die: two dead at once are another fault.
            scene.site()
                    .await(
                            "copies of " + broker.name(),
                            new Copies(scene.site().doors().bootstrapServers())::whole);
        }
        return kills + " kills, each after the one before had caught up";
    }
}
