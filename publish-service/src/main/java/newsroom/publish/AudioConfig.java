package newsroom.publish;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Shows that are heard. Which editions are is said in {@code desk.yaml}. */
@ConfigMapping(prefix = "newsroom.audio")
public interface AudioConfig {

    /** Who is asked first; where another one than the embedded voices fails, they make the whole show again. */
    @WithDefault("embedded")
    Speaker voice();

    /** Where files are made and kept for a while; all of it may be lost. */
    @WithDefault("${java.io.tmpdir}/newsroom-audio")
    Path folder();

    /** How many shows are made at once. */
    @WithDefault("2")
    int atOnce();

    /** How long a voice may take for a turn. */
    @WithDefault("120s")
    Duration patience();

    /** Issues closed longer ago are not made into episodes any more. */
    @WithDefault("24h")
    Duration freshness();

    /** Characters that one show may send out of the house. */
    @WithDefault("20000")
    int budget();

    Embedded embedded();

    Server server();

    Command command();

    /** Whom to ask. */
    enum Speaker {
        EMBEDDED,
        SERVER,
        COMMAND
    }

    /** The embedded voices. */
    interface Embedded {

        /** The folder with their program; beside the service's own jars when left out. */
        Optional<Path> jars();

        /** Heap of their process, in MiB. */
        @WithDefault("128")
        int megabytes();
    }

    /** A server that speaks OpenAI's speech endpoint. */
    interface Server {

        /** Such as {@code https://speech.example/v1/audio/speech}. */
        Optional<URI> url();

        /** Sent as a bearer token. */
        Optional<String> key();

        @WithDefault("tts-1")
        String model();

        /** How it calls the two voices. */
        @WithDefault("nova,onyx")
        List<String> voices();
    }

    /** A program that reads a text and writes a WAV. */
    interface Command {

        /** Program and arguments; {@code {file}} and {@code {voice}} are replaced. */
        Optional<List<String>> line();

        /** How it calls the two voices. */
        @WithDefault("first,second")
        List<String> voices();
    }
}
