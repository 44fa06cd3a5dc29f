package newsroom.launcher.house;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.launcher.plan.Plan;
import newsroom.launcher.plan.ServicePlan;
import newsroom.launcher.process.Bell;
import newsroom.launcher.process.Child;
import newsroom.launcher.process.ClassArchive;
import newsroom.launcher.process.JavaProgram;
import newsroom.launcher.process.Jvm;
import newsroom.launcher.process.Training;
import newsroom.launcher.process.Wrapping;
import org.jspecify.annotations.Nullable;

/** Everybody who works in the newsroom now, and how each is called to work. */
final class Staff implements AutoCloseable {

    static final String KAFKA = "kafka";

    private static final int KAFKA_HEAP = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Plan plan;
    private final Bell bell;
    private final Jvm jvm = Jvm.running();
    private final Wrapping wrapping = Wrapping.here();
    private final Map<String, Child> children = new LinkedHashMap<>();
    private final Map<String, ClassArchive> archives = new LinkedHashMap<>();

    private @Nullable Postgres postgres;

    Staff(Plan plan, Bell bell) {
        this.plan = plan;
        this.bell = bell;
    }

    Postgres startPostgres() {
        Postgres starting = Postgres.starting(plan);
        postgres = starting;
        return starting;
    }

    Child startKafka() {
        List<String> args = List.of(
                plan.data().resolve(KAFKA).toString(),
                String.valueOf(plan.ports().kafka()),
                String.valueOf(plan.ports().controller()));
        String classPath = System.getProperty("java.class.path");
        return start(JavaProgram.ofClass(KAFKA, classPath, "newsroom.plant.Broker", args, KAFKA_HEAP), Map.of());
    }

    Child start(ServicePlan service) {
        return start(
                JavaProgram.ofRunner(service.name(), service.jar(), service.heapMegabytes()), service.environment());
    }

    private Child start(JavaProgram program, Map<String, String> environment) {
        String name = program.name();
        ClassArchive archive = ClassArchive.of(plan.cache(), name, program.jars(), jvm);
        List<String> command = program.command(jvm, archive, plan.hasty());
        Path log = plan.log(name);
        Child child = Child.start(new Child.Calling(name, command, environment, log), wrapping, bell);
        children.put(name, child);
        archives.put(name, archive);
        return child;
    }

    /** The child that {@code pid} still is; nothing when it has been replaced. */
    Optional<Child> present(String name, long pid) {
        return Optional.ofNullable(children.get(name)).filter(child -> child.pid() == pid);
    }

    Training train() {
        List<Training.Pupil> pupils = new ArrayList<>();
        children.forEach((name, child) -> {
            ClassArchive archive = archives.get(name);
            if (archive != null) {
                pupils.add(new Training.Pupil(child.pid(), archive));
            }
        });
        // The launcher comes last: while it writes its own archive it stands still.
        ClassArchive.ofLauncher()
                .ifPresent(own ->
                        pupils.add(new Training.Pupil(ProcessHandle.current().pid(), own)));
        return Training.begin(jvm, pupils);
    }

    Address address() {
        List<Address.Member> members = new ArrayList<>();
        Postgres database = postgres;
        if (database != null) {
            members.add(
                    new Address.Member("postgres", database.pid(), plan.ports().postgres()));
        }
        children.forEach((name, child) -> members.add(new Address.Member(name, child.pid(), port(name))));
        return new Address(plan.command(), ProcessHandle.current().pid(), plan.ports(), members);
    }

    private int port(String name) {
        return KAFKA.equals(name) ? plan.ports().kafka() : plan.ports().of(name);
    }

    /** Sends everybody home: those who write first, then those they write to. */
    @Override
    public void close() {
        List<Child> services = children.values().stream()
                .filter(child -> !KAFKA.equals(child.name()))
                .toList();
        end(services);
        end(Optional.ofNullable(children.get(KAFKA)).stream().toList());
        if (postgres != null) {
            postgres.close();
        }
    }

    private static void end(List<Child> leaving) {
        long asked = System.nanoTime();
        leaving.forEach(Child::ask);
        leaving.forEach(child -> child.end(PATIENCE.minusNanos(System.nanoTime() - asked)));
    }
}
