package newsroom.ingest.transcription;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.story.Segment;
import newsroom.ingest.dictation.Dictation;
import newsroom.ingest.dictation.DictationShelf;
import newsroom.ingest.dictation.Heard;
import newsroom.ingest.dictation.Minutes;
import newsroom.ingest.dictation.Mp3Cutter;
import newsroom.ingest.dictation.Part;
import newsroom.ingest.dictation.Recogniser;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Ask;
import newsroom.ingest.web.Delivery;
import newsroom.ingest.web.Download;
import newsroom.ingest.web.Purpose;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes recordings down, part by part. What has been brought and what has been heard is kept, so a run that was killed
 * is gone on with where it was, on this replica or, from the words, on another; and the same sound is never heard twice,
 * however often it is published.
 */
public final class Stenographer {

    private static final Logger LOG = Logger.getLogger(Stenographer.class);
    private static final Duration LEASE = Duration.ofMinutes(15);
    private static final Duration PAUSE = Duration.ofMinutes(2);

    private final Download download;
    private final Recogniser recogniser;
    private final DictationShelf shelf;
    private final StudioTerms terms;
    private final InstantSource clock;
    private final String worker;

    /** @param worker names this replica among all */
    public Stenographer(
            Download download,
            Recogniser recogniser,
            DictationShelf shelf,
            StudioTerms terms,
            InstantSource clock,
            String worker) {
        this.download = download;
        this.recogniser = recogniser;
        this.shelf = shelf;
        this.terms = terms;
        this.clock = clock;
        this.worker = worker;
    }

    /**
     * Writes down what is said at {@code audio}; takes minutes. Never throws for what the world does.
     *
     * @param type media type as the feed says it
     * @param language ISO 639-1 code, or empty
     */
    public Dictation write(URI audio, @Nullable String type, String language) {
        String name = Fingerprint.of(audio.toString());
        if (!shelf.claim(name, worker, clock.instant(), LEASE)) {
            return new Dictation.Later("AUDIO_TAKEN", PAUSE);
        }
        Path file = terms.directory().resolve(name + ".audio");
        Dictation dictation;
        try {
            dictation = bring(audio, file).orElseGet(() -> hear(name, file, type == null ? "" : type, language));
        } catch (RuntimeException e) {
            shelf.release(name, worker, "AUDIO_BROKEN", clock.instant());
            throw e;
        }
        settle(name, file, dictation);
        return dictation;
    }

    private void settle(String name, Path file, Dictation dictation) {
        String code = dictation instanceof Dictation.Later later
                ? later.code()
                : dictation instanceof Dictation.Nothing nothing ? nothing.code() : "WRITTEN";
        shelf.release(name, worker, code, clock.instant());
        LOG.infof("audio=%s dictation=%s", name.substring(0, 12), code);
        if (!(dictation instanceof Dictation.Later)) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                LOG.warnf("audio=%s stays: %s", file.getFileName(), e.getMessage());
            }
        }
    }

    /** @return why there is no file */
    private Optional<Dictation> bring(URI audio, Path file) {
        try {
            Files.createDirectories(terms.directory());
        } catch (IOException e) {
            return Optional.of(new Dictation.Later("DISK_BROKEN", PAUSE));
        }
        if (Files.exists(file)) {
            return Optional.empty();
        }
        Delivery delivery = download.save(Ask.plain(audio, Purpose.AUDIO), file, terms.audioLimit());
        if (!(delivery instanceof Answer.Refused refused)) {
            return Optional.empty();
        }
        boolean passes = refused.status() == 0 || refused.status() == 429 || refused.status() >= 500;
        boolean never = refused.code().equals("TOO_LARGE") || refused.code().equals("URL_FORBIDDEN");
        return Optional.of(
                passes && !never
                        ? new Dictation.Later(refused.code(), PAUSE)
                        : new Dictation.Nothing(never ? "AUDIO_" + refused.code() : refused.code()));
    }

    private Dictation hear(String name, Path file, String type, String language) {
        Instant end = clock.instant().plus(terms.timeLimit());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            List<Part> cut = parts(file, channel.size());
            if (cut.isEmpty()) {
                return new Dictation.Nothing("AUDIO_NOT_CUT");
            }
            Minutes minutes = new Minutes();
            for (Part part : cut) {
                if (!clock.instant().isBefore(end)) {
                    return new Dictation.Later("AUDIO_TIME_LIMIT", PAUSE);
                }
                if (!shelf.claim(name, worker, clock.instant(), LEASE)) {
                    return new Dictation.Later("AUDIO_TAKEN", PAUSE);
                }
                Heard heard = hear(bytes(channel, part), part, type, language);
                if (heard instanceof Heard.Nothing nothing) {
                    LOG.warnf(
                            "audio=%s part=%d %s: %s",
                            name.substring(0, 12), part.index(), nothing.code(), nothing.detail());
                    return nothing.again()
                            ? new Dictation.Later(nothing.code(), PAUSE)
                            : new Dictation.Nothing(nothing.code());
                }
                minutes.add(part, ((Heard.Words) heard).segments());
            }
            return minutes.transcript()
                    .<Dictation>map(Dictation.Written::new)
                    .orElseGet(() -> new Dictation.Nothing("AUDIO_SILENT"));
        } catch (IOException e) {
            return new Dictation.Later("DISK_BROKEN", PAUSE);
        }
    }

    private Heard hear(byte[] sound, Part part, String type, String language) {
        String fingerprint = Fingerprint.of(recogniser.name() + "|" + language + "|", sound);
        Optional<List<Segment>> known = shelf.heard(fingerprint);
        if (known.isPresent()) {
            return new Heard.Words(known.get());
        }
        Instant start = clock.instant();
        Heard heard = recogniser.hear(sound, type.isBlank() ? "audio/mpeg" : type, language);
        if (heard instanceof Heard.Words words) {
            Instant now = clock.instant();
            Duration listened = Duration.ofMillis(part.millis());
            shelf.keep(fingerprint, words.segments(), listened, Duration.between(start, now), now);
        }
        return heard;
    }

    /** What is no MP3 cannot be cut here; where it is small enough it is heard in one piece. */
    private List<Part> parts(Path file, long size) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            List<Part> cut =
                    Mp3Cutter.cut(in, terms.partLimit(), terms.partLength().toMillis());
            return cut.isEmpty() && size > 0 && size <= terms.partLimit() ? List.of(new Part(0, 0, size, 0, 0)) : cut;
        }
    }

    private static byte[] bytes(FileChannel channel, Part part) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(part.bytes());
        while (buffer.hasRemaining() && channel.read(buffer, part.from() + buffer.position()) >= 0) {
            // A read may bring less than was asked for.
        }
        return buffer.array();
    }
}
