package newsroom.faults.fault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import newsroom.faults.site.Member;

/** F1: kill -9 of a service at moments and in an order from the seed; publish, which has two replicas, most often. */
public final class KillServices implements Fault {

    /** What of all kills each service bears; the rest is for the replicas of publish in turn. */
    private static final double SHARE = 0.24;

    private static final int AWAY_MILLIS = 2_000;

    private final int stories;
    private final int kills;

    public KillServices(int stories, int kills) {
        this.stories = stories;
        this.kills = kills;
    }

    @Override
    public String id() {
        return "F1";
    }

    @Override
    public String name() {
        return "kill -9 of any service";
    }

    @Override
    public int stories() {
        return stories;
    }

    @Override
    public String strike(Scene scene) {
        Map<String, Integer> killed = new TreeMap<>();
        List<Integer> moments = moments(scene);
        List<String> victims = victims(scene);
        for (int i = 0; i < kills; i++) {
            scene.untilAnswered(moments.get(i));
            Member victim = scene.site().service(victims.get(i));
            scene.killAndCallBack(victim, AWAY_MILLIS);
            killed.merge(victim.name(), 1, Integer::sum);
        }
        return kills + " kills: " + new LinkedHashMap<>(killed);
    }

    /** Numbers of answers, in order; the last kill comes when all stories have come in. */
    private List<Integer> moments(Scene scene) {
        List<Integer> moments = new ArrayList<>();
        for (int i = 0; i < kills - 1; i++) {
            moments.add(scene.random().nextInt(stories));
        }
        moments.add(stories);
        Collections.sort(moments);
        return moments;
    }

    private List<String> victims(Scene scene) {
        int each = (int) (kills * SHARE);
        List<String> victims = new ArrayList<>();
        Stream.of("ingest-1", "scoring-1", "summarize-1")
                .forEach(name -> victims.addAll(Collections.nCopies(each, name)));
        while (victims.size() < kills) {
            victims.add("publish-" + (1 + victims.size() % 2));
        }
        Collections.shuffle(victims, scene.random());
        return victims;
    }
}
