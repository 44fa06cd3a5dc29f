package newsroom.publish.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import newsroom.publish.show.Episode;
import newsroom.publish.show.Episodes;
import newsroom.publish.sound.Chapter;

/**
 * What a page needs to play an issue, or to say why it cannot.
 *
 * @param file the episode's name in addresses; empty where there is none
 * @param turns when each turn begins, in seconds, with blanks between
 * @param silence why there is nothing to hear; empty where there is
 */
public record Player(String file, String length, String megabytes, List<Mark> chapters, String turns, String silence) {

    /**
     * A chapter.
     *
     * @param at in seconds
     * @param clock as people read it
     */
    public record Mark(String at, String clock, String title, String link) {}

    private static final String WITHDRAWN =
            ". What was recorded before the correction is withdrawn: it says what this page no longer says.";

    /** Empty for an issue that was never meant to be heard, or is not yet. */
    static Optional<Player> of(String issue, Episodes episodes) {
        Optional<String> silence = episodes.silence(issue);
        if (silence.isPresent()) {
            String before = episodes.of(issue).isPresent() ? WITHDRAWN : "";
            return Optional.of(new Player("", "", "", List.of(), "", silence.get() + before));
        }
        return episodes.of(issue).map(Player::of);
    }

    private static Player of(Episode episode) {
        return new Player(
                episode.file(),
                clock(episode.seconds()),
                String.format(Locale.ROOT, "%.1f", episode.bytes() / 1e6),
                episode.chapters().stream().map(Player::mark).toList(),
                episode.turns().stream().map(Player::plain).collect(Collectors.joining(" ")),
                "");
    }

    private static Mark mark(Chapter chapter) {
        // The site's own address would be wrong behind another name: a page links within itself.
        String link = chapter.link().replaceFirst("^.*(?=/stories/)", "");
        return new Mark(plain(chapter.start()), clock(chapter.start()), chapter.title(), link);
    }

    private static String plain(double seconds) {
        return String.format(Locale.ROOT, "%.2f", seconds);
    }

    private static String clock(double seconds) {
        long whole = (long) seconds;
        return "%d:%02d".formatted(whole / 60, whole % 60);
    }
}
