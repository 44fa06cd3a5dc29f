package newsroom.publish.voice;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import newsroom.publish.show.Voice;
import newsroom.publish.show.VoiceException;

/**
 * The embedded voices: a Java program of its own, started for a show and ended with it, so that nothing of it is in this
 * service's memory before or after.
 */
public final class BoothVoice implements Voice {

    /** What it takes to start, on a machine that has other things to do. */
    private static final Duration START = Duration.ofSeconds(90);

    private static final List<String> HOSTS = List.of("first", "second");

    private final Path jars;
    private final int megabytes;
    private final Duration patience;

    /**
     * @param jars the folder that holds the program
     * @param megabytes of its heap
     * @param patience with a turn
     */
    public BoothVoice(Path jars, int megabytes, Duration patience) {
        this.jars = jars;
        this.megabytes = megabytes;
        this.patience = patience;
    }

    @Override
    public String name() {
        return "MaryTTS 5.2.1 cmu-slt-hsmm";
    }

    @Override
    public boolean isOutside() {
        return false;
    }

    @Override
    public Session open() {
        if (!Files.isDirectory(jars)) {
            throw new VoiceException("VOICE_START", "the embedded voices are not installed");
        }
        Running booth = Running.start(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                jars + File.separator + "*",
                "newsroom.voices.Booth"));
        try {
            booth.hear(START);
            return new Turns(booth, patience);
        } catch (VoiceException e) {
            booth.close();
            throw e;
        }
    }

    private record Turns(Running booth, Duration patience) implements Session {

        @Override
        public void speak(int host, String text, Path wav) {
            booth.tell(HOSTS.get(host) + "\t" + wav + "\t" + text);
            String answer = booth.hear(patience);
            if (!answer.startsWith("done\t")) {
                throw new VoiceException("VOICE_REFUSED", answer);
            }
        }

        @Override
        public Duration cpu() {
            return booth.cpu();
        }

        @Override
        public void close() {
            booth.close();
        }
    }
}
