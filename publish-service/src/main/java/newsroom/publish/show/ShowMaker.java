package newsroom.publish.show;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.issue.EpisodeSummary;
import newsroom.contracts.issue.Issue;
import newsroom.publish.sound.Id3Tag;
import newsroom.publish.sound.Mastering;
import newsroom.publish.sound.Rundown;
import newsroom.publish.sound.Sound;

/** Makes one show with one voice. */
final class ShowMaker {

    private final Speaking speaking;
    private final Mastering mastering;
    private final Bench bench;

    ShowMaker(Speaking speaking, Mastering mastering, Bench bench) {
        this.speaking = speaking;
        this.mastering = mastering;
        this.bench = bench;
    }

    /**
     * A show, not yet on air.
     *
     * @param objection why it must not go on air
     */
    record Made(Episode episode, Path file, Optional<String> objection) {}

    Made make(Issue issue, List<Spoken> turns, Voice voice, byte[] cover, Speaking.Going going) throws IOException {
        List<Path> takes = speaking.speak(turns, voice, going);
        going.on();
        Rundown rundown = new Rundown(
                turns.stream().map(Spoken::turn).toList(), issue.id().hashCode());
        Path reel = bench.blank();
        try {
            Mastering.Master master = mastering.make(rundown, number -> hear(takes.get(number)), bench.reel(reel));
            int letters = turns.stream().mapToInt(turn -> turn.text().length()).sum();
            Bench.Pressed pressed = bench.press(tag(issue, master, cover), reel);
            return new Made(
                    episode(issue, voice, master, pressed), pressed.file(), Checking.objection(master, letters));
        } finally {
            bench.discard(reel);
        }
    }

    private Sound hear(Path take) {
        try {
            return bench.hear(take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] tag(Issue issue, Mastering.Master master, byte[] cover) {
        return new Id3Tag()
                .text("TIT2", headline(issue))
                .text("TALB", issue.title())
                .text("TPE1", issue.title())
                .text("TRCK", String.valueOf(issue.number()))
                .text("TYER", String.valueOf(issue.date().getYear()))
                .text("TCON", "Podcast")
                .text("TLEN", String.valueOf(Math.round(master.seconds() * 1000)))
                .comment("Written and spoken by machine. " + issue.compiledBy())
                .cover(cover)
                .chapters(master.chapters(), master.seconds())
                .bytes();
    }

    private static Episode episode(Issue issue, Voice voice, Mastering.Master master, Bench.Pressed pressed) {
        return new Episode(
                issue.id(),
                issue.edition(),
                issue.number(),
                issue.date(),
                issue.revision(),
                headline(issue),
                summary(issue),
                issue.closedAt(),
                pressed.sha256(),
                pressed.bytes(),
                master.seconds(),
                master.loudness(),
                master.peak(),
                voice.name(),
                master.chapters(),
                master.cues(),
                Notes.of(issue));
    }

    private static String headline(Issue issue) {
        return issue.topStories().isEmpty()
                ? issue.date().toString()
                : issue.topStories().get(0).headline().text();
    }

    private static String summary(Issue issue) {
        return issue.blocks().stream()
                .filter(EpisodeSummary.class::isInstance)
                .map(block -> ((EpisodeSummary) block).sentence().text())
                .findFirst()
                .orElse(issue.compiledBy());
    }
}
