package newsroom.launcher.plan;

import java.nio.file.Path;

/** The folder that the newsroom was checked out and built in. */
public record Home(Path directory) {

    public Home {
        directory = directory.toAbsolutePath().normalize();
    }

    /** Where the start script says that it lies; the current folder when somebody starts the program by hand. */
    public static Home here() {
        return new Home(Path.of(System.getProperty("newsroom.home", ".")));
    }

    public Path desk() {
        return directory.resolve("deploy").resolve("desk.yaml");
    }

    public Path sampleDesk() {
        return directory.resolve("deploy").resolve("sample").resolve("desk.yaml");
    }

    public Path sampleDay() {
        return directory.resolve("deploy").resolve("sample").resolve("day.jsonl");
    }

    /** The very jar that ships; the launcher runs nothing else. */
    public Path jar(String service) {
        return directory
                .resolve(service + "-service")
                .resolve("target")
                .resolve("quarkus-app")
                .resolve("quarkus-run.jar");
    }
}
