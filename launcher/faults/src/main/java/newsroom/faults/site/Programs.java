package newsroom.faults.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import newsroom.launcher.plan.Folders;
import newsroom.launcher.plan.Home;
import newsroom.launcher.process.ClassArchive;
import newsroom.launcher.process.JavaProgram;
import newsroom.launcher.process.Jvm;
import newsroom.launcher.process.Training;
import newsroom.plant.Database;

/** How each program of the site is called: the packaged jars, as they ship. */
final class Programs {

    private static final int HEAP = 256;
    private static final int SCORING_HEAP = 384;
    private static final int HOST_HEAP = 128;

    private final Jvm jvm = Jvm.running();
    private final Path cache = Folders.of(System.getenv(), Path.of(System.getProperty("user.home")))
            .cache();
    private final Map<String, ClassArchive> archives = new LinkedHashMap<>();
    private final Home home;
    private final Path data;
    private final Doors doors;
    private final Path desk;
    private final String keyHash;

    Programs(Home home, Path data, Doors doors, Path desk, String keyHash) {
        this.home = home;
        this.data = data;
        this.doors = doors;
        this.desk = desk;
        this.keyHash = keyHash;
    }

    Supplier<List<String>> broker(int node) {
        List<String> args = List.of(
                data.resolve("kafka-" + node).toString(),
                String.valueOf(doors.broker(node)),
                String.valueOf(doors.controller(node)),
                String.valueOf(node),
                doors.controllers(),
                String.valueOf(doors.brokerLink(node)));
        return ours("kafka", "newsroom.plant.Broker", args, HEAP);
    }

    Supplier<List<String>> database(Path directory) {
        List<String> args = List.of(directory.toString(), String.valueOf(doors.postgres()));
        return ours("database", DatabaseHost.class.getName(), args, HOST_HEAP);
    }

    Supplier<List<String>> service(String service) {
        int heap = "scoring".equals(service) ? SCORING_HEAP : HEAP;
        JavaProgram program = JavaProgram.ofRunner(service, home.jar(service), heap);
        return () -> program.command(jvm, archive(program), true);
    }

    Map<String, String> environment(String service, int replica) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("KAFKA_BOOTSTRAP_SERVERS", doors.linkedServers());
        told.put("QUARKUS_DATASOURCE_JDBC_URL", Database.jdbcUrl(doors.postgresLink(), service));
        told.put("QUARKUS_DATASOURCE_USERNAME", Database.USER);
        told.put("QUARKUS_DATASOURCE_PASSWORD", Database.USER);
        told.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        told.put("QUARKUS_HTTP_PORT", String.valueOf(doors.service(service, replica)));
        told.put("NEWSROOM_DESK", desk.toString());
        told.put("NEWSROOM_OPERATORS_KEY_HASH", keyHash);
        told.put("NEWSROOM_INGEST_FEEDS", "false");
        told.put("NEWSROOM_PUBLISH_CLOCK", "stories");
        return told;
    }

    /** Keeps the classes of programs that run, by name and process, so that a killed one starts in half the time. */
    Training train(Map<String, Long> running) {
        List<Training.Pupil> pupils = new ArrayList<>();
        running.forEach((service, pid) -> {
            ClassArchive archive = archives.get(service);
            if (archive != null) {
                pupils.add(new Training.Pupil(pid, archive));
            }
        });
        return Training.begin(jvm, pupils);
    }

    private Supplier<List<String>> ours(String name, String main, List<String> args, int heap) {
        JavaProgram program = JavaProgram.ofClass(name, System.getProperty("java.class.path"), main, args, heap);
        return () -> program.command(jvm, archive(program), true);
    }

    private ClassArchive archive(JavaProgram program) {
        return archives.computeIfAbsent(program.name(), name -> ClassArchive.of(cache, name, program.jars(), jvm));
    }
}
