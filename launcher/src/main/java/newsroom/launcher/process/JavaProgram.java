package newsroom.launcher.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program on the JVM: what it is made of, and how Java is told to run it.
 *
 * @param program what follows the flags: class path and main class, or {@code -jar} and the jar
 * @param jars every jar it loads from; a change in one makes another archive necessary
 */
public record JavaProgram(String name, List<String> program, List<Path> jars, int heapMegabytes) {

    /** Stands early in the command line, which systems cut off when they are asked for it. */
    private static final String MARK = "-Dnewsroom.member=";

    public JavaProgram {
        program = List.copyOf(program);
        jars = List.copyOf(jars);
    }

    /** A main class on a class path, as {@code java.class.path} has it. */
    public static JavaProgram ofClass(String name, String classPath, String main, List<String> args, int heap) {
        List<String> program = new ArrayList<>(List.of("-cp", classPath, main));
        program.addAll(args);
        List<Path> jars = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(classPath)
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList();
        return new JavaProgram(name, program, jars, heap);
    }

    /** A Quarkus application: the runner, and the jars in the folders around it. */
    public static JavaProgram ofRunner(String name, Path runner, int heap) {
        try (Stream<Path> files = Files.walk(runner.resolveSibling(""))) {
            List<Path> jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
            return new JavaProgram(name, List.of("-jar", runner.toString()), jars, heap);
        } catch (IOException e) {
            throw new UncheckedIOException("jars of " + name, e);
        }
    }

    /** Whether a process with this command line was started by a launcher. */
    public static boolean runs(String commandLine) {
        return commandLine.contains(MARK);
    }

    /** Classes that lie in folders, as in an IDE, cannot be archived. */
    boolean archivable() {
        return jars.stream().allMatch(Files::isRegularFile);
    }

    /**
     * The whole command line.
     *
     * @param hasty leaves out the second compiler: starts in half the processor time, runs slower later
     */
    public List<String> command(Jvm jvm, ClassArchive archive, boolean hasty) {
        List<String> command =
                new ArrayList<>(List.of(jvm.java(), MARK + name, "-Xmx" + heapMegabytes + "m", "-XX:+UseSerialGC"));
        if (hasty) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        if (archivable()) {
            command.addAll(archive.flags(jvm));
        }
        command.addAll(program);
        return command;
    }
}
