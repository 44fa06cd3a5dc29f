package newsroom.faults.fault;

import java.util.List;
import newsroom.faults.site.Member;

/** F6: SIGSTOP. Whoever wakes believes that no time has passed and that it still owns what it owned. */
public final class Freeze implements Fault {

    private final int stories;
    private final int seconds;

    public Freeze(int stories, int seconds) {
        this.stories = stories;
        this.seconds = seconds;
    }

    @Override
    public String id() {
        return "F6";
    }

    @Override
    public String name() {
        return "SIGSTOP of everybody in turn";
    }

    @Override
    public int stories() {
        return stories;
    }

    @Override
    public String strike(Scene scene) {
        List<String> services = List.of("publish-1", "scoring-1", "summarize-1", "ingest-1", "publish-2");
        scene.untilAnswered(0.2);
        for (String name : services) {
            freeze(scene, scene.site().service(name));
        }
        freeze(scene, scene.any(scene.site().brokers()));
        scene.site().database().freeze();
        scene.did("froze PostgreSQL");
        scene.pass(seconds);
        scene.site().database().thaw();
        scene.did("thawed PostgreSQL");
        return "five services, a broker and PostgreSQL, " + seconds + " s each; a session of a group lasts 6 s";
    }

    private void freeze(Scene scene, Member member) {
        member.freeze();
        scene.did("froze " + member.name());
        scene.pass(seconds);
        member.thaw();
        scene.did("thawed " + member.name());
        scene.pass(2);
    }
}
