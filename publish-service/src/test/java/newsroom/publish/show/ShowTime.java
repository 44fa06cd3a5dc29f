package newsroom.publish.show;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.issue.Issue;
import newsroom.publish.sound.Mastering;
import newsroom.publish.sound.Transcripts;
import newsroom.publish.spoken.Lexicon;
import newsroom.publish.spoken.SpokenForms;
import newsroom.publish.studio.FileBench;
import newsroom.publish.studio.Jpeg;
import newsroom.publish.studio.Jump3r;
import newsroom.publish.voice.BoothVoice;

/**
 * Makes a printed issue into an episode and tells what it took: {@code ISSUE.json VOICES OUT.mp3}, with the folder of the
 * embedded voices' jars. Behind docs/benchmarks.md, "Audio".
 */
public final class ShowTime {

    private ShowTime() {}

    public static void main(String[] args) throws Exception {
        Issue issue = newsroom.wire.EventCodec.mapper().readValue(Files.readAllBytes(Path.of(args[0])), Issue.class);
        SpokenForms forms = new SpokenForms(Lexicon.house());
        List<Spoken> turns = new Screenplay(
                        issue,
                        URI.create("http://localhost:8080/"),
                        forms::of)
                .turns();
        Path folder = Files.createTempDirectory("newsroom-showtime");
        Bench bench = new FileBench(folder, Clock.systemUTC());
        Costs costs = new Costs();
        ShowMaker maker = new ShowMaker(new Speaking(bench, costs, 0), new Mastering(new Jump3r()), bench);
        ShowMaker.Made made = maker.make(
                issue,
                turns,
                new BoothVoice(Path.of(args[1]), 128, Duration.ofMinutes(5)),
                new Jpeg().small(issue.title()),
                () -> {});
        Episode episode = made.episode();
        Files.copy(made.file(), Path.of(args[2]), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(Path.of(args[2] + ".vtt"), Transcripts.vtt(episode.cues()));
        double own = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
        System.out.printf(
                "turns=%d seconds=%.3f bytes=%d sha256=%s%nloudness=%.2f peak=%.2f objection=%s%n"
                        + "cpu: voices %.1f s (RTF %.3f), this process %.1f s (RTF %.3f)%nchapters=%s%n",
                turns.size(),
                episode.seconds(),
                episode.bytes(),
                episode.sha256(),
                episode.loudness(),
                episode.peak(),
                made.objection().orElse("none"),
                costs.seconds,
                costs.seconds / episode.seconds(),
                own,
                own / episode.seconds(),
                episode.chapters());
    }

    private static final class Costs implements Ledger {
        private double seconds;
        private final List<String> failures = new ArrayList<>();

        @Override
        public void spent(String work, Duration cpu) {
            seconds += cpu.toMillis() / 1000.0;
        }

        @Override
        public void sent(String voice, int characters) {}

        @Override
        public void dropped(String issue, String symbols) {}

        @Override
        public void failed(String code) {
            failures.add(code);
        }

        @Override
        public void ended(String what) {}
    }
}
