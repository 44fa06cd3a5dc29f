package newsroom.launcher.plan;

import java.nio.file.Path;

/**
 * One newsroom as it is to run.
 *
 * @param command what the person typed: {@code up}, {@code sample} or {@code replay}
 * @param data where it keeps what it knows
 * @param fresh whether what an earlier run left in {@code data} is thrown away first
 * @param cache shared by all newsrooms of the user
 * @param hasty whether a quick start counts for more than the speed reached later
 */
public record Plan(
        String command,
        Home home,
        Path data,
        boolean fresh,
        Path cache,
        Path desk,
        Reading reading,
        PortPlan ports,
        boolean hasty) {

    public Plan {
        data = data.toAbsolutePath().normalize();
        cache = cache.toAbsolutePath().normalize();
        desk = desk.toAbsolutePath().normalize();
    }

    public Path logs() {
        return data.resolve("logs");
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /** Where people read, for a browser on this machine. */
    public String address() {
        return "http://127.0.0.1:" + ports.http() + "/";
    }
}
