package newsroom.faults;

import java.util.List;
import newsroom.faults.fault.Fault;
import newsroom.faults.fault.KillServices;

/** Which faults a profile brings, and how much of each. */
final class Programme {

    private Programme() {}

    /**
     * @param stories of F1; 0 for what the profile says
     * @param kills of F1; 0 for what the profile says
     */
    static List<Fault> of(String profile, int stories, int kills) {
        boolean full = profile.equals("full");
        int items = stories > 0 ? stories : full ? 10_000 : 2_000;
        int deaths = kills > 0 ? kills : full ? 50 : 10;
        return List.of(new KillServices(items, deaths));
    }
}
