package newsroom.launcher.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import newsroom.contracts.desk.Desk;
import newsroom.plant.Ports;
import newsroom.wire.DeskFile;

/** What is looked at before anything is started, so that a slip costs a second and gets a sentence. */
public final class Preflight {

    private static final int OLDEST_JDK = 17;

    private Preflight() {}

    /** @throws Refused with the first thing that is wrong */
    public static void check(Plan plan) {
        desk(plan.desk());
        jdk(Runtime.version().feature());
        ServicePlan.all(plan).forEach(service -> built(service.jar()));
        plan.reading().captures().forEach(Preflight::readable);
    }

    /** @throws Refused when somebody listens where the newsroom wants to */
    public static void ports(PortPlan ports) {
        for (PortPlan.Claim claim : ports.claims()) {
            if (Ports.taken(claim.port())) {
                throw new Refused(claim.taken());
            }
        }
    }

    /** @throws Refused when the file is no desk */
    public static Desk desk(Path file) {
        try {
            return DeskFile.read(file);
        } catch (DeskFile.Broken e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    private static void jdk(int feature) {
        if (feature < OLDEST_JDK) {
            throw new Refused("Newsroom needs JDK " + OLDEST_JDK + " or newer; this is " + feature);
        }
    }

    private static void built(Path jar) {
        if (!Files.isReadable(jar)) {
            throw new Refused(jar + " is missing; ./newsroom builds it, or: mvn -Dquick package");
        }
    }

    private static void readable(Path capture) {
        if (!Files.isRegularFile(capture) || !Files.isReadable(capture)) {
            throw new Refused(capture + " cannot be read: there is no such file, or it is not ours to read");
        }
    }
}
