package newsroom.ingest.legwork;

import java.util.Optional;
import newsroom.contracts.story.Transcript;
import newsroom.ingest.transcript.Chapters;
import newsroom.ingest.transcript.Heard;
import newsroom.ingest.transcript.Transcripts;
import newsroom.ingest.web.Answer;

/** What the files that a podcast offers beside its audio come to; for {@link FileRunner}. */
public final class EpisodeFiles {

    private EpisodeFiles() {}

    /** The transcript; nothing when no word of it can be read. */
    public static Optional<Finding> spoken(Answer.Body body, Assignment errand) {
        String type =
                body.headers().first("Content-Type").orElse(errand.errand().mediaType());
        return Transcripts.read(body.bytes(), type) instanceof Heard.Words words
                ? Optional.of(new Finding.Spoken(Transcripts.transcript(
                        Transcript.By.PUBLISHER, body.url().toString(), words.segments())))
                : Optional.empty();
    }

    /** The chapters; nothing when there are none. */
    public static Optional<Finding> parts(Answer.Body body, Assignment errand) {
        return Chapters.read(body.bytes()).map(Finding.Parts::new);
    }
}
