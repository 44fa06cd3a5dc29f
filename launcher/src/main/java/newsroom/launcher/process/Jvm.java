package newsroom.launcher.process;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The Java that runs the launcher; its programs run on the same.
 *
 * @param identity differs between any two that cannot share an archive of loaded classes
 */
public record Jvm(Path home, String identity) {

    public static Jvm running() {
        String identity = System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version");
        return new Jvm(Path.of(System.getProperty("java.home")), identity);
    }

    public String java() {
        return home.resolve("bin").resolve("java").toString();
    }

    String jcmd() {
        return home.resolve("bin").resolve("jcmd").toString();
    }

    /** Whether it can write its loaded classes to a file while it runs: a HotSpot with the tools of a JDK. */
    boolean canArchive() {
        return Files.isExecutable(Path.of(jcmd())) && !identity.contains("OpenJ9");
    }
}
