package newsroom.faults.fault;

import java.util.ArrayList;
import java.util.List;
import newsroom.faults.site.Link;

/** F7: the way to the database, then to a broker (its followers' way too), cut and then open in one direction only. */
public final class Partition implements Fault {

    private final int stories;
    private final int seconds;

    public Partition(int stories, int seconds) {
        this.stories = stories;
        this.seconds = seconds;
    }

    @Override
    public String id() {
        return "F7";
    }

    @Override
    public String name() {
        return "partitions, both ways and one way";
    }

    @Override
    public int stories() {
        return stories;
    }

    @Override
    public String strike(Scene scene) {
        List<String> places = new ArrayList<>(List.of("postgres"));
        places.add(scene.any(scene.site().brokers()).name());
        scene.untilAnswered(0.2);
        for (String place : places) {
            part(scene, place, Link.State.CUT);
            part(scene, place, Link.State.DEAF);
        }
        return places + ", " + seconds + " s cut and " + seconds + " s without answers each";
    }

    private void part(Scene scene, String place, Link.State state) {
        Link link = scene.site().link(place);
        link.turn(state);
        scene.did("the way to " + place + " is " + state);
        scene.pass(seconds);
        link.turn(Link.State.OPEN);
        scene.did("the way to " + place + " is open");
        scene.pass(5);
    }
}
