package newsroom.ingest.filing;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import newsroom.contracts.desk.DeskSource;
import newsroom.contracts.story.Episode;
import newsroom.contracts.story.StoryKind;
import newsroom.ingest.feed.FeedDocument;
import newsroom.ingest.feed.FeedEntry;
import newsroom.ingest.feed.FeedEntry.Enclosure;
import newsroom.ingest.feed.FeedEntry.TranscriptLink;
import newsroom.ingest.intake.Credit;
import newsroom.ingest.intake.RawItem;
import newsroom.ingest.legwork.Errand;
import newsroom.ingest.timetable.Domain;
import org.jspecify.annotations.Nullable;

/** From what a source said to items, and to the errands that would make them whole. */
public final class Arrivals {

    /** The best first: times and speakers, times, words. */
    private static final List<String> TRANSCRIPT_TYPES = List.of(
            "application/json", "text/vtt", "application/srt", "application/x-subrip", "text/html", "text/plain");

    private Arrivals() {}

    public static List<Arrival> ofFeed(DeskSource source, FeedDocument feed, Instant now) {
        return feed.entries().stream()
                .map(entry -> {
                    RawItem item = item(source, feed, entry, now);
                    return new Arrival(item, entry.guid(), errands(source, entry, item));
                })
                .toList();
    }

    /** Items of a list that is no feed; they are known by their pages. */
    public static List<Arrival> ofListing(DeskSource source, List<RawItem> items) {
        return items.stream()
                .map(item -> new Arrival(item, null, errands(source, item)))
                .toList();
    }

    private static RawItem item(DeskSource source, FeedDocument feed, FeedEntry entry, Instant now) {
        return new RawItem(
                source.name(),
                source.story().word(),
                source.publisher(),
                source.tier().word(),
                entry.link(),
                entry.title(),
                Fullness.longer(entry.content(), entry.summary()),
                Fullness.of(entry),
                entry.language() == null ? feed.language() : entry.language(),
                entry.authors().isEmpty() ? feed.author() : String.join(", ", entry.authors()),
                entry.published() == null ? entry.updated() : entry.published(),
                now,
                source.story() == StoryKind.EPISODE ? episode(source, feed, entry) : null,
                null,
                entry.credit() == null
                        ? null
                        : new Credit(entry.credit().name(), entry.credit().url()),
                home(source, feed, entry));
    }

    /** Where the source is asked, or the site that the feed names; of the two the one that the entry stands at. */
    private static String home(DeskSource source, FeedDocument feed, FeedEntry entry) {
        String asked = source.url().toString();
        String site = feed.link();
        boolean atSite = site != null
                && (entry.link() == null || !Domain.of(entry.link()).equals(Domain.of(source.url())));
        return site != null && atSite ? site : asked;
    }

    private static Episode episode(DeskSource source, FeedDocument feed, FeedEntry entry) {
        Optional<Enclosure> audio = entry.enclosures().stream()
                .filter(file -> file.type() == null
                        || file.type().toLowerCase(Locale.ROOT).startsWith("audio"))
                .findFirst();
        String title = feed.title() == null ? "" : feed.title().strip();
        Long seconds = entry.duration() == null || entry.duration().toSeconds() < 1
                ? null
                : Long.valueOf(entry.duration().toSeconds());
        return new Episode(
                title.isEmpty() || title.length() > 200 ? source.name() : title,
                audio.map(Enclosure::url).orElse(null),
                audio.map(Enclosure::type).orElse(null),
                seconds,
                List.of(),
                null);
    }

    private static List<Errand> errands(DeskSource source, FeedEntry entry, RawItem item) {
        List<Errand> errands = new ArrayList<>();
        if (source.story() == StoryKind.EPISODE) {
            entry.transcripts().stream()
                    .min(Comparator.comparingInt(Arrivals::rank))
                    .ifPresent(link -> errands.add(new Errand(Errand.Kind.TRANSCRIPT, link.url(), link.type())));
            Episode episode = item.episode();
            if (entry.transcripts().isEmpty() && episode != null && episode.audioUrl() != null) {
                errands.add(new Errand(Errand.Kind.AUDIO, episode.audioUrl(), episode.audioType()));
            }
            if (entry.chapters() != null) {
                errands.add(new Errand(Errand.Kind.CHAPTERS, entry.chapters(), null));
            }
        } else if (source.fullText() && item.url() != null && Fullness.isThin(item)) {
            errands.add(new Errand(Errand.Kind.PAGE, item.url(), null));
        }
        return errands;
    }

    /** A community's items: the page they point to, and what its readers say. */
    private static List<Errand> errands(DeskSource source, RawItem item) {
        List<Errand> errands = new ArrayList<>();
        if (source.fullText()
                && source.story() == StoryKind.POST
                && item.url() != null
                && Fullness.isThin(item)
                && pointsAway(source, item.url())) {
            errands.add(new Errand(Errand.Kind.PAGE, item.url(), null));
        }
        if (source.comments() > 0
                && item.discussion() != null
                && item.discussion().comments() > 0
                && item.discussion().top().isEmpty()) {
            String page = Objects.requireNonNullElse(item.discussion().url(), item.url());
            if (page != null) {
                errands.add(new Errand(Errand.Kind.COMMENTS, page, null));
            }
        }
        return errands;
    }

    private static boolean pointsAway(DeskSource source, String url) {
        try {
            return !Domain.of(URI.create(url)).equals(Domain.of(source.url()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static int rank(TranscriptLink link) {
        @Nullable String type = link.type();
        int at = type == null
                ? -1
                : TRANSCRIPT_TYPES.indexOf(
                        type.toLowerCase(Locale.ROOT).split(";", 2)[0].strip());
        return at < 0 ? TRANSCRIPT_TYPES.size() : at;
    }
}
