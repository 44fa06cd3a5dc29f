package newsroom.ingest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import newsroom.ingest.dictation.Dictation;
import newsroom.ingest.dictation.DictationShelf;
import newsroom.ingest.dictation.Recogniser;
import newsroom.ingest.legwork.AudioRunner;
import newsroom.ingest.transcription.OpenAiRecogniser;
import newsroom.ingest.transcription.Stenographer;
import newsroom.ingest.transcription.StudioTerms;
import newsroom.ingest.web.Download;

/** Where the room of dictation meets the framework. */
@Singleton
class DictationBeans {

    /** With no endpoint there is nobody to write down, and every episode goes out with its notes. */
    @Produces
    @Singleton
    AudioRunner.Desk desk(TranscriptionConfig config, Download download, DictationShelf shelf, InstantSource clock) {
        Optional<Stenographer> stenographer = config.endpoint()
                .map(endpoint -> new Stenographer(
                        download,
                        recogniser(endpoint, config),
                        shelf,
                        terms(config),
                        clock,
                        UUID.randomUUID().toString()));
        return (audio, type) -> stenographer
                .map(each -> each.write(audio, type, ""))
                .orElse(new Dictation.Nothing("TRANSCRIPTION_OFF"));
    }

    private static Recogniser recogniser(URI endpoint, TranscriptionConfig config) {
        String key = config.keyFile().map(DictationBeans::key).orElse("");
        return new OpenAiRecogniser(endpoint, config.model(), key, config.partPatience());
    }

    private static StudioTerms terms(TranscriptionConfig config) {
        return new StudioTerms(
                config.directory(),
                (long) config.audioMegabytes() << 20,
                (long) config.partMegabytes() << 20,
                config.partLength(),
                config.timeLimit());
    }

    private static String key(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("newsroom.ingest.transcription.key-file cannot be read", e);
        }
    }
}
