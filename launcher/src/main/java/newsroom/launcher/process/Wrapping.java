package newsroom.launcher.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts a program under two protections before it starts. Ctrl-C in a terminal goes to every program in it; wrapped
 * programs do not hear it, so that the launcher alone decides who stops when. And where {@code setpriv} is to be had,
 * the system itself ends them when the launcher is killed.
 *
 * @param setpriv whether {@code setpriv} is there; its signal follows the thread that started the program, so that must
 *     be the main thread
 */
public record Wrapping(boolean setpriv) {

    public static Wrapping here() {
        return new Wrapping(onPath("setpriv", System.getenv().getOrDefault("PATH", "")));
    }

    /** The whole command line that runs {@code command} so. */
    public List<String> around(List<String> command) {
        List<String> wrapped = new ArrayList<>(List.of("/bin/sh", "-c", "trap \"\" INT; exec \"$@\"", "sh"));
        if (setpriv) {
            wrapped.addAll(List.of("setpriv", "--pdeathsig", "TERM", "--"));
        }
        wrapped.addAll(command);
        return wrapped;
    }

    static boolean onPath(String program, String path) {
        return Pattern.compile(Pattern.quote(java.io.File.pathSeparator))
                .splitAsStream(path)
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
