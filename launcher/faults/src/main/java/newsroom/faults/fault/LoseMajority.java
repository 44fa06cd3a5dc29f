package newsroom.faults.fault;

import java.util.List;
import newsroom.faults.site.Member;

/** F3: two of three brokers dead; nobody can be heard, and nobody may lose what was taken. */
public final class LoseMajority implements Fault {

    private final int stories;
    private final int seconds;

    public LoseMajority(int stories, int seconds) {
        this.stories = stories;
        this.seconds = seconds;
    }

    @Override
    public String id() {
        return "F3";
    }

    @Override
    public String name() {
        return "two of three brokers dead";
    }

    @Override
    public int stories() {
        return stories;
    }

    @Override
    public String strike(Scene scene) {
        scene.untilAnswered(0.3);
        List<Member> dead = scene.site().brokers().subList(0, 2);
        try (Readership readers = new Readership(scene.site())) {
            dead.forEach(Member::kill);
            scene.did("killed two brokers");
            scene.pass(seconds);
            String served = readers.figures();
            dead.forEach(Member::start);
            scene.did("called two brokers back");
            return "away for " + seconds + " s; " + served;
        }
    }
}
