package newsroom.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Transcripts made from audio, where a publisher gives none. Off until an endpoint is set. */
@ConfigMapping(prefix = "newsroom.ingest.transcription")
public interface TranscriptionConfig {

    /** The base of an interface like that of OpenAI, before {@code /v1/audio/transcriptions}. */
    Optional<URI> endpoint();

    @WithDefault("whisper-1")
    String model();

    /** A file that holds the endpoint's key; none where it wants none. */
    Optional<Path> keyFile();

    /** Where audio lies while it is worked on. */
    @WithDefault("${java.io.tmpdir}/newsroom-audio")
    Path directory();

    /** The longest recording, in megabytes. */
    @WithDefault("300")
    int audioMegabytes();

    /** The longest part, in megabytes; OpenAI takes 25. */
    @WithDefault("20")
    int partMegabytes();

    /** The longest part in time: what a killed run loses at the most. */
    @WithDefault("PT5M")
    Duration partLength();

    /** How long the recogniser may take for a part. */
    @WithDefault("PT2M")
    Duration partPatience();

    /**
     * How long one run may take before the next goes on where it ended. With a part on top it must end within the lease
     * of an errand, five minutes.
     */
    @WithDefault("PT2M30S")
    Duration timeLimit();
}
