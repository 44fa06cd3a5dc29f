package newsroom.faults.fault;

import java.util.Collection;
import newsroom.faults.site.Link;

/** F8: 100 ms and 3 Mbit a second on every way to a broker and to the database, and a connection in fifty is reset. */
public final class SlowLinks implements Fault {

    private final int stories;
    private final int seconds;

    public SlowLinks(int stories, int seconds) {
        this.stories = stories;
        this.seconds = seconds;
    }

    @Override
    public String id() {
        return "F8";
    }

    @Override
    public String name() {
        return "slow ways that break";
    }

    @Override
    public int stories() {
        return stories;
    }

    @Override
    public String strike(Scene scene) {
        Collection<Link> links = scene.site().links();
        scene.untilAnswered(0.2);
        int before = scene.answered();
        links.forEach(link -> link.turn(Link.State.SLOW));
        scene.did("all ways are slow");
        scene.pass(seconds);
        links.forEach(link -> link.turn(Link.State.OPEN));
        scene.did("all ways are open");
        return "for " + seconds + " s: " + (scene.answered() - before) + " stories taken in meanwhile, "
                + links.stream().mapToLong(Link::resets).sum() + " connections reset";
    }
}
