package newsroom.launcher.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Where newsrooms of this user keep what they know, and what they can use again. */
public record Folders(Path root) {

    /** Under the user's data folder, as the XDG rules have it. */
    public static Folders of(Map<String, String> environment, Path userHome) {
        String given = environment.getOrDefault("XDG_DATA_HOME", "");
        // The rules say that a relative path is no path.
        Path data = given.startsWith("/")
                ? Path.of(given)
                : userHome.resolve(".local").resolve("share");
        return new Folders(data.resolve("newsroom"));
    }

    public Path live() {
        return root.resolve("live");
    }

    public Path sample() {
        return root.resolve("sample");
    }

    public Path replay() {
        return root.resolve("replay");
    }

    /** The folders that a newsroom works in when nobody says otherwise. */
    public List<Path> usual() {
        return List.of(live(), sample(), replay());
    }

    /** Costly to make and the same for every newsroom: the unpacked PostgreSQL, archives of loaded classes. */
    public Path cache() {
        return root.resolve("cache");
    }
}
