package newsroom.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import newsroom.launcher.bulletin.Press;
import newsroom.launcher.bulletin.Replaying;
import newsroom.launcher.ledger.Ledger;
import newsroom.launcher.plan.Plan;
import newsroom.launcher.plan.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the issues that recorded stories would have made, in the stories' own time. */
@Command(
        name = "replay",
        description = "Prints the issues that captures of stories make, in the stories' own time, and the ledger.",
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Captures, one story a line, plain or gzip.")
    private List<Path> captures = List.of();

    @Option(
            names = "--speed",
            paramLabel = "N",
            defaultValue = "0",
            description = "N times as fast as it happened; 0 for as fast as it can (default: ${DEFAULT-VALUE}).")
    private int speed;

    @Mixin
    private final Premises premises = new Premises();

    @Mixin
    private final Ending ending = new Ending();

    ReplayCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Plan plan = plan();
        Press press = new Press(around.newsstand(plan), ending.out());
        Ledger ledger = new Ledger(plan.ports().bootstrapServers());
        Replaying.Ways ways = new Replaying.Ways(true, ending.exit());
        return around.house().run(plan, new Replaying(around.desks(plan), press, ledger, ways));
    }

    Plan plan() {
        return new Plan(
                "replay",
                around.home(),
                premises.data().orElse(around.folders().replay()),
                !ending.keep(),
                around.folders().cache(),
                premises.desk().orElse(around.home().desk()),
                Reading.of(captures, speed),
                premises.ports(),
                false);
    }
}
