package newsroom.publish.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newsroom.contracts.issue.Issue;
import newsroom.publish.Shows;
import newsroom.publish.issue.PrintedIssues;
import newsroom.publish.sound.Chapter;
import newsroom.publish.sound.Cue;
import newsroom.publish.sound.Mastering;
import newsroom.publish.sound.Tones;
import newsroom.publish.studio.FileBench;
import newsroom.publish.studio.Jpeg;
import newsroom.publish.studio.Jump3r;
import newsroom.publish.voice.SpeechServer;
import newsroom.publish.voice.SpeechServer.Manner;
import newsroom.publish.voice.SpeechServerVoice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowRoundTest {

    private static final Instant EVENING = Instant.parse("2026-03-12T17:05:00Z");
    private static final ShowJobs.Job JOB = new ShowJobs.Job(1, "harbour-hour-2026-03-12", 1);

    @TempDir
    Path folder;

    private final SpeechServer server = new SpeechServer();
    private final House house = new House();
    private final Jobs jobs = new Jobs();
    private final Counts counts = new Counts();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_conversation_becomes_an_episode_that_passes_its_checks() {
        round(20_000, house).make(JOB, () -> EVENING);

        Episode episode = jobs.published.get(0);
        assertThat(jobs.reasons).isEmpty();
        assertThat(episode.voice()).isEqualTo("house");
        assertThat(episode.loudness()).isBetween(-16.5, -15.5);
        assertThat(episode.peak()).isLessThanOrEqualTo(-1);
        assertThat(episode.chapters())
                .extracting(Chapter::title)
                .containsExactly("Opening", "Welcome", "The ferry", "The crane", "Stepping back");
        assertThat(episode.chapters().get(2).link()).startsWith("https://news.example/stories/");
        assertThat(episode.turns()).hasSize(8).isSorted();
        assertThat(house.said.get(1)).startsWith("Welcome to the harbour hour");
        assertThat(episode.cues().stream().map(Cue::start)).isSorted();
        assertThat(episode.cues().get(episode.cues().size() - 1).end()).isLessThanOrEqualTo(episode.seconds());
        assertThat(episode.cues().stream().map(Cue::speaker)).containsOnly("Mara", "Jonas");
        assertThat(episode.cues().stream().map(Cue::text).collect(Collectors.joining(" ")))
                .as("the transcript is the script")
                .isEqualTo(String.join(" ", house.said));
        assertThat(jobs.bytes).isEqualTo(episode.bytes());
        assertThat(counts.dropped).isEqualTo("✓".repeat(8));
    }

    @Test
    void what_was_spoken_before_is_not_spoken_again() {
        round(20_000, house).make(JOB, () -> EVENING);
        round(20_000, house).make(JOB, () -> EVENING);

        assertThat(house.said).hasSize(8);
        assertThat(jobs.published.get(1).sha256())
                .isEqualTo(jobs.published.get(0).sha256());
    }

    @Test
    void a_provider_that_fails_half_way_is_not_heard_at_all() {
        server.from(4, Manner.BREAKS_OFF);

        round(20_000, outside(), house).make(JOB, () -> EVENING);

        assertThat(server.asked()).hasSize(5);
        assertThat(house.said).hasSize(8);
        assertThat(jobs.published).extracting(Episode::voice).containsExactly("house");
        assertThat(counts.failures).containsExactly("VOICE_CONNECTION");
        assertThat(counts.characters).isPositive();
    }

    @Test
    void a_turn_that_is_over_too_soon_was_cut_off() {
        server.from(2, Manner.SPEAKS_HALF);

        round(20_000, outside(), house).make(JOB, () -> EVENING);

        assertThat(counts.failures).containsExactly("VOICE_CUT_OFF");
        assertThat(jobs.published).extracting(Episode::voice).containsExactly("house");
    }

    @Test
    void sound_in_another_format_is_not_taken() {
        server.from(0, Manner.SENDS_MP3);

        round(20_000, outside()).make(JOB, () -> EVENING);

        assertThat(jobs.published).isEmpty();
        assertThat(jobs.reasons).singleElement().asString().startsWith("VOICE_FORMAT: NOT_A_WAV");
    }

    @Test
    void a_slow_provider_is_left_and_the_show_is_made_without_it() {
        server.from(1, Manner.HANGS);

        round(20_000, outside(), house).make(JOB, () -> EVENING);

        assertThat(counts.failures).containsExactly("VOICE_TIMEOUT");
        assertThat(jobs.published).extracting(Episode::voice).containsExactly("house");
    }

    @Test
    void nothing_is_sent_when_the_show_would_be_over_its_budget() {
        round(100, outside()).make(JOB, () -> EVENING);

        assertThat(server.asked()).isEmpty();
        assertThat(jobs.reasons).singleElement().asString().startsWith("OVER_BUDGET");
    }

    @Test
    void without_any_voice_the_notes_go_out_with_the_reason() {
        house.broken = true;

        round(20_000, house).make(JOB, () -> EVENING);

        assertThat(jobs.published).isEmpty();
        assertThat(jobs.reasons).containsExactly("VOICE_START: the embedded voices are not installed");
        assertThat(counts.ended).containsExactly("notes");
    }

    @Test
    void a_job_that_somebody_else_has_by_now_is_left_alone() {
        jobs.lost = true;

        round(20_000, house).make(JOB, () -> EVENING);

        assertThat(house.said).isEmpty();
        assertThat(jobs.published).isEmpty();
        assertThat(jobs.reasons).isEmpty();
    }

    private Voice outside() {
        return new SpeechServerVoice(
                new SpeechServerVoice.Server(server.url(), null, "tts-1", List.of("nova", "onyx")),
                Duration.ofSeconds(5));
    }

    private ShowRound round(int budget, Voice... voices) {
        return new ShowRound(
                jobs,
                new OneIssue(Shows.issue()),
                List.of(voices),
                new Mastering(new Jump3r()),
                new FileBench(folder, InstantSource.fixed(EVENING)),
                counts,
                new ShowRound.Settings(
                        URI.create("https://news.example/"),
                        written -> new newsroom.publish.spoken.Spoken(written, "✓"),
                        new Jpeg(),
                        budget));
    }

    /** Speaks in murmurs. */
    private static final class House implements Voice {
        private final List<String> said = new ArrayList<>();
        private boolean broken;

        @Override
        public String name() {
            return "house";
        }

        @Override
        public boolean isOutside() {
            return false;
        }

        @Override
        public Session open() {
            if (broken) {
                throw new VoiceException("VOICE_START", "the embedded voices are not installed");
            }
            return new Session() {
                @Override
                public void speak(int host, String text, Path wav) {
                    said.add(text);
                    try {
                        Files.write(
                                wav,
                                Tones.wav(Tones.murmur(16_000, host == 0 ? 220 : 130, 0.3 + text.length() / 18.0)));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                @Override
                public Duration cpu() {
                    return Duration.ofSeconds(1);
                }

                @Override
                public void close() {}
            };
        }
    }

    private static final class Jobs implements ShowJobs {
        private final List<Episode> published = new ArrayList<>();
        private final List<String> reasons = new ArrayList<>();
        private long bytes;
        private boolean lost;

        @Override
        public void fill(Collection<String> spoken, Collection<String> written, Instant since, Instant now) {}

        @Override
        public long due(Collection<String> spoken, Instant since) {
            return 0;
        }

        @Override
        public List<Job> take(Instant now, Instant until, int most) {
            return List.of(JOB);
        }

        @Override
        public boolean hold(Job job, Instant until) {
            return !lost;
        }

        @Override
        public boolean publish(Job job, Episode episode, Path recording, Instant now) {
            published.add(episode);
            try {
                bytes = Files.size(recording);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        }

        @Override
        public void write(Job job, String reason) {
            reasons.add(reason);
        }
    }

    private static final class Counts implements Ledger {
        private final List<String> failures = new ArrayList<>();
        private final List<String> ended = new ArrayList<>();
        private int characters;
        private String dropped = "";

        @Override
        public void spent(String work, Duration cpu) {}

        @Override
        public void sent(String voice, int count) {
            characters += count;
        }

        @Override
        public void dropped(String issue, String symbols) {
            dropped += symbols;
        }

        @Override
        public void failed(String code) {
            failures.add(code);
        }

        @Override
        public void ended(String what) {
            ended.add(what);
        }
    }

    private record OneIssue(Issue issue) implements PrintedIssues {
        @Override
        public Optional<Printed> byId(String id) {
            return Optional.of(new Printed(issue, "0"));
        }

        @Override
        public Optional<Printed> latest(String edition) {
            return Optional.empty();
        }

        @Override
        public List<Line> list(@Nullable String edition, @Nullable Long cursor, int most) {
            return List.of();
        }

        @Override
        public long count() {
            return 1;
        }

        @Override
        public long through() {
            return 0;
        }
    }
}
