package newsroom.launcher;

import java.util.concurrent.Callable;
import newsroom.launcher.bulletin.LiveDesk;
import newsroom.launcher.plan.Plan;
import newsroom.launcher.plan.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads the live sources of the desk and prints issues as they come due. */
@Command(
        name = "up",
        description = "Reads the live sources of the desk and prints issues as they come due.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private final Premises premises = new Premises();

    UpCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Plan plan = plan();
        return around.house().run(plan, new LiveDesk(around.desks(plan), around.newsstand(plan)));
    }

    Plan plan() {
        return new Plan(
                "up",
                around.home(),
                premises.data().orElse(around.folders().live()),
                false,
                around.folders().cache(),
                premises.desk().orElse(around.home().desk()),
                Reading.live(),
                premises.ports(),
                false);
    }
}
