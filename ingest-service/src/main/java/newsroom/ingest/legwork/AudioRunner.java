package newsroom.ingest.legwork;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import newsroom.ingest.dictation.Dictation;

/** Has the audio of an episode written down. */
public final class AudioRunner implements Runner {

    private final Desk desk;

    /** Who writes down. */
    public interface Desk {

        /** @param type media type as the feed says it, empty when it says nothing */
        Dictation write(URI audio, String type);
    }

    public AudioRunner(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Finding run(Assignment errand, Instant now) {
        Optional<URI> url = errand.errand().url();
        if (url.isEmpty()) {
            return new Finding.Nothing("URL_FORBIDDEN");
        }
        String type = errand.errand().mediaType();
        Dictation dictation = desk.write(url.get(), type == null ? "" : type);
        if (dictation instanceof Dictation.Written written) {
            return new Finding.Spoken(written.transcript());
        }
        return dictation instanceof Dictation.Later later
                ? new Finding.Later(later.code(), later.pause())
                : new Finding.Nothing(((Dictation.Nothing) dictation).code());
    }
}
