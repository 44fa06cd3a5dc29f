package newsroom.launcher.house;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.OptionalInt;
import newsroom.launcher.plan.Plan;
import newsroom.launcher.plan.Preflight;
import newsroom.launcher.process.Bell;
import newsroom.launcher.process.StopSignals;
import newsroom.launcher.services.Http;

/** Opens a newsroom, has a task done in it, and closes it again, whatever happens. */
public final class House {

    /** How the launcher calls itself beside the programs that it starts. */
    static final String NAME = "launcher";

    private final PrintStream out;
    private final Http http;
    private final InstantSource clock;

    public House(PrintStream out, Http http, InstantSource clock) {
        this.out = out;
        this.http = http;
        this.clock = clock;
    }

    /**
     * Must be called from the main thread, see {@link newsroom.launcher.process.Wrapping}.
     *
     * @return the exit code for the shell
     */
    public int run(Plan plan, Task task) {
        Stages stages = new Stages(out, System::nanoTime);
        Preflight.check(plan);
        try (DataDirectory directory = DataDirectory.lock(plan.data())) {
            Leftovers.end(plan.data());
            Preflight.ports(plan.ports());
            directory.prepare(plan);
            log(plan);
            Bell bell = new Bell();
            StopSignals.ring(bell);
            return run(plan, task, bell, stages);
        }
    }

    private int run(Plan plan, Task task, Bell bell, Stages stages) {
        try (Staff staff = new Staff(plan, bell)) {
            try {
                new Opening(plan, staff, bell, stages, http).open();
                staff.address().write(plan.data());
                stages.reached("the newsroom is open: " + plan.address());
                return work(plan, task, new OpenHouse(plan, staff, bell, out, clock));
            } catch (Ended ended) {
                if (!ended.why().isEmpty()) {
                    out.println(ended.why());
                }
                return ended.exitCode();
            } finally {
                out.println("closing: services, Kafka, PostgreSQL");
                Address.remove(plan.data());
            }
        } finally {
            out.println("closed; data is in " + plan.data());
        }
    }

    private static int work(Plan plan, Task task, OpenHouse house) {
        try {
            OptionalInt exitCode = task.look(house);
            while (exitCode.isEmpty()) {
                house.watch(task.pause());
                exitCode = task.look(house);
            }
            return exitCode.getAsInt();
        } finally {
            house.leaveTraining();
        }
    }

    /** What libraries in this process have to say goes to a file; the terminal is for the person. */
    private static void log(Plan plan) {
        System.setProperty("org.slf4j.simpleLogger.logFile", plan.log(NAME).toString());
        System.setProperty("org.slf4j.simpleLogger.log.io.zonky", "info");
    }
}
