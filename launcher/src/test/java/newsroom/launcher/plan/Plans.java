package newsroom.launcher.plan;

import java.nio.file.Path;
import java.util.List;

/** Plans for tests. */
public final class Plans {

    public static final PortPlan PORTS = new PortPlan(8080, 19092, 15432);

    private Plans() {}

    public static Plan live(Path data) {
        return plan("up", data, false, Reading.live());
    }

    public static Plan replay(Path data, boolean fresh, Path... captures) {
        return plan("replay", data, fresh, Reading.of(List.of(captures), 60));
    }

    private static Plan plan(String command, Path data, boolean fresh, Reading reading) {
        Home home = new Home(Path.of("/opt/newsroom"));
        return new Plan(command, home, data, fresh, data.resolveSibling("cache"), home.desk(), reading, PORTS, false);
    }
}
