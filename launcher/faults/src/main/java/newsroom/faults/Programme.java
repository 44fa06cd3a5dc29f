package newsroom.faults;

import java.util.List;
import newsroom.faults.fault.Fault;
import newsroom.faults.fault.Freeze;
import newsroom.faults.fault.KillAll;
import newsroom.faults.fault.KillBrokers;
import newsroom.faults.fault.KillDatabase;
import newsroom.faults.fault.KillServices;
import newsroom.faults.fault.LoseMajority;
import newsroom.faults.fault.Poison;
import newsroom.faults.fault.RebalanceStorm;
import newsroom.faults.fault.Rebuild;
import newsroom.faults.fault.Redelivery;
import newsroom.faults.fault.Rewind;
import newsroom.faults.fault.RollingRestart;

/** Which faults a profile brings, and how much of each. */
final class Programme {

    private Programme() {}

    /**
     * @param profile {@code ci} is F1 alone; {@code full} is everything
     * @param stories of F1; 0 for what the profile says
     * @param kills of F1; 0 for what the profile says
     */
    static List<Fault> of(String profile, int stories, int kills) {
        boolean full = profile.equals("full");
        Fault first = new KillServices(
                stories > 0 ? stories : full ? 10_000 : 2_000, kills > 0 ? kills : full ? 50 : 10);
        return full ? all(first) : List.of(first);
    }

    private static List<Fault> all(Fault first) {
        return List.of(
                first,
                new KillBrokers(1_000, 12),
                new LoseMajority(500, 60),
                new KillAll(500),
                new KillDatabase(800, 8),
                new Freeze(1_000, 20),
                new RebalanceStorm(1_000, 24),
                new RollingRestart(500, 2),
                new Poison(1_000, 500),
                new Rewind(300),
                new Rebuild(300, false),
                new Rebuild(300, true),
                new Redelivery(300));
    }
}
