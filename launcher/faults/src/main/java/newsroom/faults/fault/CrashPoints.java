package newsroom.faults.fault;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsroom.faults.site.Member;
import newsroom.faults.site.Tripwire;
import org.jspecify.annotations.Nullable;

/**
 * Kills between two effects, where a random moment would hardly ever fall: every service at each of its
 * {@link CrashPoint}s in an order from the seed, two services at the same time.
 */
public final class CrashPoints implements Fault {

    private static final int LATEST_PASS = 3;
    private static final long PATIENCE_SECONDS = 120;
    private static final long ROOM_SECONDS = 25;
    /** Which of two replicas reads is the broker's to say, so that one may miss its moment for a while. */
    private static final int SECOND_TRIES = 4;

    private static final int POISON_EVERY = 20;
    private static final double SLOWLY = 5;

    /** Were all on their way to their deaths at once, no story would come through to publish. */
    private static final int AT_ONCE = 2;

    private final int stories;
    private final int times;

    /** @param times how often each point is to be reached */
    public CrashPoints(int stories, int times) {
        this.stories = stories;
        this.times = times;
    }

    @Override
    public String id() {
        return "C";
    }

    @Override
    public String name() {
        return "kill -9 between two effects";
    }

    @Override
    public int stories() {
        return stories;
    }

    /** Stories must still come when the last point is to be reached. */
    @Override
    public double perSecond(double most) {
        return Math.min(most, SLOWLY);
    }

    @Override
    public String strike(Scene scene) {
        Map<String, Integer> reached = new TreeMap<>();
        CrashPoint.all().forEach(point -> reached.put(point.id() + " " + point.service(), 0));
        List<Walk> walks = new ArrayList<>();
        plan(scene).forEach((member, points) -> walks.add(new Walk(scene, member, points, reached)));
        Deque<Walk> waiting = new ArrayDeque<>(walks);
        int poisoned = 0;
        while (!waiting.isEmpty() || walks.stream().anyMatch(Walk::goesOn)) {
            if (!waiting.isEmpty() && walks.stream().filter(Walk::goesOn).count() < AT_ONCE) {
                waiting.remove().next();
            }
            scene.site().pass(Duration.ZERO);
            if (scene.answered() / POISON_EVERY > poisoned) {
                Poison.plant(scene, ++poisoned);
            }
            walks.forEach(Walk::look);
            walks.stream()
                    .filter(Walk::wantsRoom)
                    .forEach(walk -> walks.stream().filter(walk::isTwinOf).forEach(Walk::again));
        }
        List<String> never = reached.entrySet().stream()
                .filter(point -> point.getValue() < times)
                .map(point -> point.getKey() + " " + point.getValue() + " times")
                .toList();
        if (!never.isEmpty()) {
            throw new IllegalStateException("of " + times + " times each: " + never);
        }
        return reached.size() + " points, each reached " + times + " times, "
                + reached.values().stream().mapToInt(Integer::intValue).sum() + " kills";
    }

    /** Each replica of publish takes half; one that gets nothing is there to make room for its twin. */
    private Map<Member, Deque<CrashPoint>> plan(Scene scene) {
        Map<Member, List<CrashPoint>> plan = new LinkedHashMap<>();
        scene.site().services().forEach(member -> plan.put(member, new ArrayList<>()));
        for (CrashPoint point : CrashPoint.all()) {
            List<Member> members = scene.site().services().stream()
                    .filter(member -> member.name().startsWith(point.service() + "-"))
                    .toList();
            for (int i = 0; i < times; i++) {
                plan.computeIfAbsent(members.get(i % members.size()), member -> new ArrayList<>())
                        .add(point);
            }
        }
        Map<Member, Deque<CrashPoint>> shuffled = new LinkedHashMap<>();
        plan.forEach((member, points) -> {
            Collections.shuffle(points, scene.random());
            shuffled.put(member, new ArrayDeque<>(points));
        });
        return shuffled;
    }

    /** One process from point to point. */
    private static final class Walk {

        private final Scene scene;
        private final Member member;
        private final Deque<CrashPoint> points;
        private final Map<String, Integer> reached;

        private @Nullable CrashPoint point;
        private @Nullable Tripwire wire;
        private boolean asked;
        private int secondTries = SECOND_TRIES;
        private long since;
        private long sinceRoom;

        Walk(Scene scene, Member member, Deque<CrashPoint> points, Map<String, Integer> reached) {
            this.scene = scene;
            this.member = member;
            this.points = points;
            this.reached = reached;
        }

        boolean goesOn() {
            return point != null;
        }

        boolean isTwinOf(Walk other) {
            return !equals(other) && service().equals(other.service());
        }

        /** Of two replicas one reads and the other comes to no point before the first is away for a while. */
        boolean wantsRoom() {
            if (point == null || !scene.site().ready(member)) {
                sinceRoom = System.nanoTime();
            }
            boolean wants = System.nanoTime() - sinceRoom > ROOM_SECONDS * 1_000_000_000L;
            if (wants) {
                sinceRoom = System.nanoTime();
            }
            return wants;
        }

        private String service() {
            return member.name().substring(0, member.name().lastIndexOf('-'));
        }

        /** Dies where it stands and comes back, on its way to the next point or for good. */
        void next() {
            point = points.poll();
            since = System.nanoTime();
            again();
        }

        /** Dies and comes back, on its way to where it was going. */
        void again() {
            member.kill();
            if (wire != null) {
                wire.close();
                wire = null;
            }
            asked = false;
            sinceRoom = System.nanoTime();
            if (point == null) {
                member.start();
            } else {
                wire = new Tripwire(
                        point.place(), point.rare() ? 1 : 1 + scene.random().nextInt(LATEST_PASS));
                member.start(wire.environment());
            }
        }

        void look() {
            CrashPoint to = point;
            if (to == null || wire == null) {
                return;
            }
            if (wire.tripped()) {
                scene.did(member.name() + " dies at " + to.id() + ", " + points.size() + " to go");
                reached.merge(to.id() + " " + to.service(), 1, Integer::sum);
                next();
            } else if (System.nanoTime() - since > PATIENCE_SECONDS * 1_000_000_000L) {
                scene.did(member.name() + " does not come to " + to.id());
                if (secondTries-- > 0) {
                    points.add(to);
                }
                next();
            } else if (to.isLeaving() && !asked && scene.site().ready(member)) {
                asked = true;
                member.ask();
            }
        }
    }
}
