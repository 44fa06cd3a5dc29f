package newsroom.faults.fault;

import newsroom.faults.site.Member;

/** F4: kill -9 of every broker and every service at once. The page cache survives, so this is no power cut. */
public final class KillAll implements Fault {

    private final int stories;

    public KillAll(int stories) {
        this.stories = stories;
    }

    @Override
    public String id() {
        return "F4";
    }

    @Override
    public String name() {
        return "kill -9 of all brokers and services";
    }

    @Override
    public int stories() {
        return stories;
    }

    @Override
    public String strike(Scene scene) {
        scene.untilAnswered(0.5);
        scene.site().brokers().forEach(Member::kill);
        scene.site().services().forEach(Member::kill);
        scene.did("killed everybody but PostgreSQL");
        scene.passUpTo(5_000);
        scene.site().brokers().forEach(Member::start);
        scene.site().services().forEach(Member::start);
        scene.did("called everybody back");
        return "all nine at once, services started with the brokers";
    }
}
