package newsroom.launcher.process;

/** Something that happens to a newsroom while it works. */
public sealed interface Occurrence {

    /** Somebody pressed Ctrl-C, or asked for the end in another way. */
    record StopAsked(int exitCode) implements Occurrence {}

    /** A program has ended; nobody has to have asked it to. */
    record Gone(String name, long pid, int exitCode) implements Occurrence {}
}
