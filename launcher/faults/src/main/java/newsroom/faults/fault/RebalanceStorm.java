package newsroom.faults.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import newsroom.faults.site.Member;

/** F9: replicas of scoring, summarize and publish come and go every few seconds. */
public final class RebalanceStorm implements Fault {

    private final int stories;
    private final int rounds;

    public RebalanceStorm(int stories, int rounds) {
        this.stories = stories;
        this.rounds = rounds;
    }

    @Override
    public String id() {
        return "F9";
    }

    @Override
    public String name() {
        return "rebalance storm";
    }

    @Override
    public int stories() {
        return stories;
    }

    @Override
    public String strike(Scene scene) {
        List<Member> guests = new ArrayList<>();
        IntStream.rangeClosed(2, 3).forEach(replica -> guests.add(scene.site().add("scoring", replica)));
        guests.add(scene.site().add("summarize", 2));
        guests.add(scene.site().add("publish", 3));
        int changes = 0;
        for (int i = 0; i < rounds; i++) {
            Member guest = scene.any(guests);
            if (guest.alive()) {
                if (scene.random().nextBoolean()) {
                    guest.kill();
                } else {
                    guest.end(java.time.Duration.ofSeconds(15));
                }
            } else {
                guest.start();
            }
            changes++;
            scene.did((guest.alive() ? "started " : "ended ") + guest.name());
            scene.pass(5);
        }
        guests.forEach(guest -> scene.site().remove(guest));
        scene.did("sent the guests home");
        return changes + " arrivals and departures, 5 s apart, of up to 4 further replicas";
    }
}
