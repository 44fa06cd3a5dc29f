package newsroom.faults.fault;

import java.util.List;
import java.util.stream.Stream;
import newsroom.faults.site.Member;

/** F17 and F18: databases are lost; what is said again must be what was said, to the byte. */
public final class Rebuild implements Fault {

    private static final List<String> DATABASES = List.of("scoring", "summarize", "publish");

    private final int stories;
    private final boolean fromBackup;

    /** @param fromBackup whether they come back as they were some time ago; otherwise they come back empty */
    public Rebuild(int stories, boolean fromBackup) {
        this.stories = stories;
        this.fromBackup = fromBackup;
    }

    @Override
    public String id() {
        return fromBackup ? "F18" : "F17";
    }

    @Override
    public String name() {
        return fromBackup ? "databases restored from a backup behind Kafka" : "full replay into empty databases";
    }

    @Override
    public int stories() {
        return stories;
    }

    @Override
    public String strike(Scene scene) {
        List<Member> readers = Rewind.readers(scene).toList();
        if (fromBackup) {
            scene.untilAnswered(0.2);
            readers.forEach(Member::kill);
            DATABASES.forEach(name -> copy(scene, name, name + "_backup"));
            readers.forEach(Member::start);
            scene.did("backed up " + DATABASES);
        }
        scene.untilAnswered(0.8);
        readers.forEach(Member::kill);
        for (String name : DATABASES) {
            if (fromBackup) {
                copy(scene, name + "_backup", name);
            } else {
                drop(scene, name);
                scene.databases().change("postgres", "create database " + name);
            }
        }
        Groups groups = new Groups(scene.site().doors().bootstrapServers());
        List<String> all = Stream.of(Groups.SCORING, Groups.SUMMARIZE, Groups.PUBLISH)
                .flatMap(List::stream)
                .toList();
        scene.site().await("rewinding", () -> groups.rewound(all));
        scene.offsets().forgive();
        readers.forEach(Member::start);
        scene.did("databases of " + DATABASES + (fromBackup ? " restored" : " emptied") + ", offsets at 0");
        return DATABASES + (fromBackup ? " as they were at a fifth of the stories" : " empty") + ", all offsets at 0";
    }

    private static void copy(Scene scene, String from, String to) {
        drop(scene, to);
        scene.databases().change("postgres", "create database " + to + " template " + from);
    }

    private static void drop(Scene scene, String name) {
        scene.databases().change("postgres", "drop database if exists " + name + " with (force)");
    }
}
