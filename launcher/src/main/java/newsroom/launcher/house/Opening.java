package newsroom.launcher.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import newsroom.launcher.plan.Plan;
import newsroom.launcher.plan.ServicePlan;
import newsroom.launcher.process.Bell;
import newsroom.launcher.process.Child;
import newsroom.launcher.process.Occurrence;
import newsroom.launcher.services.Http;
import newsroom.plant.Broker;
import newsroom.plant.DeclaredTopics;

/**
 * Opens a newsroom: Kafka and PostgreSQL at the same time, then the topics, then the four services at the same time.
 * Whatever ends or does not come up ends the opening.
 */
final class Opening {

    /** Printed by the broker when it takes connections. */
    private static final String BROKER_READY = Broker.READY;

    private static final Duration GLANCE = Duration.ofMillis(50);

    /** Each question costs processor time that the four need themselves while they start. */
    private static final Duration QUESTION = Duration.ofMillis(250);

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Plan plan;
    private final Staff staff;
    private final Bell bell;
    private final Stages stages;
    private final Http http;

    Opening(Plan plan, Staff staff, Bell bell, Stages stages, Http http) {
        this.plan = plan;
        this.staff = staff;
        this.bell = bell;
        this.stages = stages;
        this.http = http;
    }

    void open() {
        plant();
        topics();
        services();
    }

    private void plant() {
        Postgres postgres = staff.startPostgres();
        Child kafka = staff.startKafka();
        String database = "PostgreSQL is up on 127.0.0.1:" + plan.ports().postgres();
        String broker = "Kafka is up on " + plan.ports().bootstrapServers();
        all(
                List.of(
                        new Awaited(Postgres.NAME, plan.log(House.NAME), postgres::ready, database),
                        new Awaited("Kafka", kafka.log(), () -> says(kafka.log(), BROKER_READY), broker)),
                GLANCE);
        postgres.watch(bell);
    }

    private void topics() {
        try {
            DeclaredTopics.on(plan.ports().bootstrapServers());
        } catch (IllegalStateException e) {
            throw new Ended(1, e.getMessage() + "; see " + plan.log(Staff.KAFKA));
        }
        stages.reached("topics are declared");
    }

    private void services() {
        List<Awaited> services = new ArrayList<>();
        for (ServicePlan service : ServicePlan.all(plan)) {
            Child child = staff.start(service);
            String ready = service.name() + " is ready on 127.0.0.1:" + service.port();
            services.add(new Awaited(service.name(), child.log(), () -> http.ready(service.port()), ready));
        }
        all(services, QUESTION);
    }

    private void all(List<Awaited> awaited, Duration pause) {
        List<Awaited> open = new ArrayList<>(awaited);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!open.isEmpty()) {
            for (Awaited one : List.copyOf(open)) {
                if (one.ready().getAsBoolean()) {
                    stages.reached(one.announcement());
                    open.remove(one);
                }
            }
            if (!open.isEmpty() && System.nanoTime() > deadline) {
                Awaited late = open.get(0);
                throw new Ended(
                        1,
                        late.name() + " is not ready after " + PATIENCE.toSeconds() + " s; see " + late.log()
                                + LastWords.of(late.log()));
            }
            bell.hear(open.isEmpty() ? Duration.ZERO : pause).ifPresent(this::stop);
        }
    }

    private void stop(Occurrence occurrence) {
        if (occurrence instanceof Occurrence.StopAsked asked) {
            throw Ended.asked(asked);
        }
        if (occurrence instanceof Occurrence.Gone gone) {
            throw new Ended(
                    1,
                    gone.name() + " ended while the newsroom opened (exit " + gone.exitCode() + "); see "
                            + plan.log(gone.name()) + LastWords.of(plan.log(gone.name())));
        }
    }

    private static boolean says(Path log, String words) {
        try {
            return Files.exists(log) && Files.readString(log).contains(words);
        } catch (IOException e) {
            // Half a character at the end of a log that is being written.
            return false;
        }
    }

    /** Something that is waited for. */
    private record Awaited(String name, Path log, BooleanSupplier ready, String announcement) {}
}
