package newsroom.launcher.house;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import newsroom.launcher.plan.Plan;
import newsroom.launcher.plan.ServicePlan;
import newsroom.launcher.process.Bell;
import newsroom.launcher.process.Occurrence;
import newsroom.launcher.process.Restarts;
import newsroom.launcher.process.Training;
import org.jspecify.annotations.Nullable;

/** A newsroom at work. A service that ends is called back; without Kafka or PostgreSQL nobody can work, and all end. */
public final class OpenHouse {

    private final Plan plan;
    private final Staff staff;
    private final Bell bell;
    private final PrintStream out;
    private final InstantSource clock;
    private final Map<String, ServicePlan> services;
    private final Map<String, Restarts> restarts = new LinkedHashMap<>();

    private @Nullable Training training;

    OpenHouse(Plan plan, Staff staff, Bell bell, PrintStream out, InstantSource clock) {
        this.plan = plan;
        this.staff = staff;
        this.bell = bell;
        this.out = out;
        this.clock = clock;
        this.services = ServicePlan.all(plan).stream().collect(Collectors.toMap(ServicePlan::name, service -> service));
    }

    public void say(String line) {
        out.println(line);
    }

    public Instant now() {
        return clock.instant();
    }

    /** Makes the next start faster, if that has not been done; to be asked when the machine has time to spare. */
    public void train() {
        if (training == null) {
            training = staff.train();
            if (training.size() > 0) {
                say("keeping loaded classes for a faster next start (once per build; Ctrl-C may interrupt it)");
            }
        }
    }

    public boolean training() {
        return training != null && !training.over();
    }

    /** Answers whatever happens for so long. */
    void watch(Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        for (long left = duration.toNanos(); left > 0; left = end - System.nanoTime()) {
            bell.hear(Duration.ofNanos(left)).ifPresent(this::answer);
        }
    }

    void leaveTraining() {
        if (training != null) {
            training.abandon();
        }
    }

    private void answer(Occurrence occurrence) {
        if (occurrence instanceof Occurrence.StopAsked asked) {
            throw Ended.asked(asked);
        }
        if (occurrence instanceof Occurrence.Gone gone) {
            gone(gone);
        }
    }

    private void gone(Occurrence.Gone gone) {
        ServicePlan service = services.get(gone.name());
        if (service == null) {
            throw new Ended(
                    1, gone.name() + " died" + exit(gone) + ", and nobody can work without it; see " + plan.logs());
        }
        if (staff.present(gone.name(), gone.pid()).isEmpty()) {
            return;
        }
        Restarts own = restarts.computeIfAbsent(gone.name(), name -> Restarts.usual());
        if (!own.grant(now())) {
            throw new Ended(1, gone.name() + " died" + exit(gone) + " too often; see " + plan.log(gone.name()));
        }
        staff.start(service);
        staff.address().write(plan.data());
        say(gone.name() + " died" + exit(gone) + ", started again");
    }

    private static String exit(Occurrence.Gone gone) {
        return gone.exitCode() < 0 ? "" : " (exit " + gone.exitCode() + ")";
    }
}
