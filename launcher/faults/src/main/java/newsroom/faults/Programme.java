package newsroom.faults;

import java.util.List;
import newsroom.faults.fault.Clocks;
import newsroom.faults.fault.CrashPoints;
import newsroom.faults.fault.Fault;
import newsroom.faults.fault.ForgottenOutbox;
import newsroom.faults.fault.Freeze;
import newsroom.faults.fault.KillAll;
import newsroom.faults.fault.KillBrokers;
import newsroom.faults.fault.KillDatabase;
import newsroom.faults.fault.KillServices;
import newsroom.faults.fault.LoseMajority;
import newsroom.faults.fault.Partition;
import newsroom.faults.fault.Poison;
import newsroom.faults.fault.RebalanceStorm;
import newsroom.faults.fault.Rebuild;
import newsroom.faults.fault.Redelivery;
import newsroom.faults.fault.Rewind;
import newsroom.faults.fault.RollingRestart;
import newsroom.faults.fault.SlowLinks;

/** Which faults a profile brings, and how much of each. */
final class Programme {

    private Programme() {}

    /**
     * @param profile {@code ci} is F1 alone; {@code full} is everything
     * @param stories of F1; 0 for what the profile says
     * @param kills of F1; 0 for what the profile says
     * @param share how much of the stories of the others, 0 to 1
     */
    static List<Fault> of(String profile, int stories, int kills, double share) {
        boolean full = profile.equals("full");
        Fault first =
                new KillServices(stories > 0 ? stories : full ? 10_000 : 2_000, kills > 0 ? kills : full ? 50 : 10);
        return full ? all(first, share) : List.of(first);
    }

    private static List<Fault> all(Fault first, double share) {
        int thousand = (int) (1_000 * share);
        int some = (int) (500 * share);
        return List.of(
                first,
                new KillBrokers(thousand, (int) Math.ceil(12 * share)),
                new KillDatabase(thousand, (int) Math.ceil(8 * share)),
                new Freeze(thousand, 20),
                new Partition(some, 20),
                new SlowLinks(some, 60),
                new LoseMajority(some, 60),
                new KillAll(some),
                new Poison(thousand, thousand / 2),
                new Rewind(some),
                new Redelivery(some),
                new Rebuild(some, false),
                new Rebuild(some, true),
                new RollingRestart(some, (int) Math.ceil(2 * share)),
                new RebalanceStorm(thousand, (int) Math.ceil(40 * share)),
                new CrashPoints((int) (36_000 * share), (int) Math.ceil(20 * share)),
                new Clocks((int) (4_000 * share)),
                // Last: what it loses stays lost.
                new ForgottenOutbox(some));
    }
}
