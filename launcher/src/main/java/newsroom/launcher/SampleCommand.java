package newsroom.launcher;

import java.util.List;
import java.util.concurrent.Callable;
import newsroom.launcher.bulletin.Press;
import newsroom.launcher.bulletin.Replaying;
import newsroom.launcher.ledger.Ledger;
import newsroom.launcher.plan.Plan;
import newsroom.launcher.plan.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints an issue from a day of news that was made up for this purpose; the quickest way to see what comes out. */
@Command(
        name = "sample",
        description = "Prints an issue from an invented day of news, and shows where to read it.",
        mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private final Premises premises = new Premises();

    @Mixin
    private final Ending ending = new Ending();

    SampleCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Plan plan = plan();
        Press press = new Press(around.newsstand(plan), ending.out());
        Ledger ledger = new Ledger(plan.ports().bootstrapServers());
        Replaying.Ways ways = new Replaying.Ways(false, ending.exit());
        return around.house().run(plan, new Replaying(around.desks(plan), press, ledger, ways));
    }

    Plan plan() {
        // Who names a folder wants to find in it tomorrow what was in it today.
        boolean fresh = !ending.keep() && premises.data().isEmpty();
        return new Plan(
                "sample",
                around.home(),
                premises.data().orElse(around.folders().sample()),
                fresh,
                around.folders().cache(),
                premises.desk().orElse(around.home().sampleDesk()),
                Reading.of(List.of(around.home().sampleDay()), 0),
                premises.ports(),
                true);
    }
}
