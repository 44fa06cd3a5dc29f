package newsroom.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Writes the archives that are missing, while the programs run and have little else to do.
 *
 * <p>Java's own way is to write them when a program ends. That made Ctrl-C take more than fifteen seconds once in
 * every build; asked through {@code jcmd} nobody waits for it.
 */
public final class Training {

    private static final long PATIENCE_SECONDS = 120;

    private final Jvm jvm;
    private final List<Pupil> pupils;
    private final Thread thread = new Thread(this::all, "training");

    private volatile boolean over;

    private Training(Jvm jvm, List<Pupil> pupils) {
        this.jvm = jvm;
        this.pupils = pupils;
        thread.setDaemon(true);
    }

    /** Begins with those of {@code pupils} that have no archive yet; one after the other, to leave a core free. */
    public static Training begin(Jvm jvm, List<Pupil> pupils) {
        List<Pupil> lacking = jvm.canArchive()
                ? pupils.stream().filter(pupil -> !pupil.archive().there()).toList()
                : List.of();
        Training training = new Training(jvm, lacking);
        training.thread.start();
        return training;
    }

    /** How many archives it set out to write. */
    public int size() {
        return pupils.size();
    }

    public boolean over() {
        return over;
    }

    /** Leaves the rest for another time. */
    public void abandon() {
        thread.interrupt();
    }

    private void all() {
        try {
            for (Pupil pupil : pupils) {
                one(pupil);
            }
        } catch (IOException e) {
            // No archive, no harm: the next start takes as long as this one did.
            System.err.println("no class archive written: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            over = true;
        }
    }

    private void one(Pupil pupil) throws IOException, InterruptedException {
        ClassArchive archive = pupil.archive();
        archive.prepare();
        Files.deleteIfExists(archive.part());
        List<String> ask = List.of(
                jvm.jcmd(),
                String.valueOf(pupil.pid()),
                "VM.cds",
                "dynamic_dump",
                archive.part().toString());
        Process jcmd = new ProcessBuilder(ask)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            boolean ended = jcmd.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (ended && jcmd.exitValue() == 0 && Files.isReadable(archive.part())) {
                archive.keep();
            }
        } finally {
            jcmd.destroyForcibly();
            Files.deleteIfExists(archive.part());
        }
    }

    /** A running program and the archive that it shall write. */
    public record Pupil(long pid, ClassArchive archive) {}
}
