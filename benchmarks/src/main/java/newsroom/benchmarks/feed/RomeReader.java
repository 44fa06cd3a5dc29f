package newsroom.benchmarks.feed;

import com.rometools.modules.atom.modules.AtomLinkModule;
import com.rometools.modules.itunes.FeedInformation;
import com.rometools.modules.itunes.ITunes;
import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.module.SyModule;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.ingest.feed.FeedDocument;
import org.jspecify.annotations.Nullable;

/** ROME with its modules, mapped to our records in its favour. */
final class RomeReader implements Reader {

    @Override
    public String name() {
        return "ROME 2.1.0";
    }

    @Override
    public Optional<FeedDocument> read(byte[] body) {
        SyndFeedInput input = new SyndFeedInput(false, Locale.US);
        input.setAllowDoctypes(true);
        input.setXmlHealerOn(true);
        input.setPreserveWireFeed(true);
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(body), true)) {
            return Optional.of(document(input.build(reader)));
        } catch (FeedException | IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static FeedDocument document(SyndFeed feed) {
        Channel channel = feed.originalWireFeed() instanceof Channel rss ? rss : null;
        return new FeedDocument(
                format(feed.originalWireFeed()),
                filled(feed.getTitle()),
                first(feed.getDescription(), information(feed).map(ITunes::getSummary)),
                filled(feed.getLink()),
                filled(feed.getLanguage()),
                author(feed),
                image(feed),
                link(feed, "self"),
                link(feed, "hub"),
                channel == null || channel.getTtl() <= 0 ? null : Duration.ofMinutes(channel.getTtl()),
                updateEvery(feed),
                channel == null ? Set.of() : new HashSet<>(channel.getSkipHours()),
                channel == null ? Set.of() : days(channel),
                feed.getEntries().stream().map(RomeEntry::of).toList());
    }

    /** RSS 1.0 and 0.9 are RDF, and ROME tells Netscape's 0.91 from UserLand's. */
    private static String format(@Nullable WireFeed wire) {
        String type = wire == null ? "" : wire.getFeedType();
        return type.replaceFirst("[NU]$", "")
                .replaceFirst("^rss_(1\\.0|0\\.9)$", "rdf_$1")
                .replace('_', '-');
    }

    private static @Nullable String author(SyndFeed feed) {
        return Stream.concat(
                        Stream.ofNullable(feed.getAuthor()),
                        Stream.concat(
                                feed.getAuthors().stream().map(RomeReader::person),
                                information(feed).map(ITunes::getAuthor).stream()))
                .filter(author -> author != null && !author.isBlank())
                .map(RomeReader::name)
                .findFirst()
                .orElse(null);
    }

    static @Nullable String person(SyndPerson person) {
        return person.getName() == null || person.getName().isBlank() ? person.getEmail() : person.getName();
    }

    /** The name of {@code mail (name)} and {@code name (mail)}, which ROME leaves to the caller. */
    static String name(String person) {
        return person.strip()
                .replaceFirst("^\\S+@\\S+\\s+\\((.+)\\)$", "$1")
                .replaceFirst("^(.+?)\\s*[(<]\\s*\\S+@[^\\s)>]+\\s*[)>]$", "$1");
    }

    private static @Nullable String image(SyndFeed feed) {
        return Stream.of(
                        Optional.ofNullable(feed.getImage()).map(image -> image.getUrl()),
                        Optional.ofNullable(feed.getIcon()).map(icon -> icon.getUrl()),
                        information(feed).map(ITunes::getImageUri))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<FeedInformation> information(SyndFeed feed) {
        return feed.getModule(ITunes.URI) instanceof FeedInformation found ? Optional.of(found) : Optional.empty();
    }

    private static @Nullable URI link(SyndFeed feed, String relation) {
        Stream<String> own = feed.getLinks().stream()
                .filter(link -> relation.equals(link.getRel()))
                .map(SyndLink::getHref);
        Stream<String> inRss = feed.getModule(AtomLinkModule.URI) instanceof AtomLinkModule atom
                ? atom.getLinks().stream()
                        .filter(link -> relation.equals(link.getRel()))
                        .map(Link::getHref)
                : Stream.of();
        return Stream.concat(own, inRss).findFirst().map(URI::create).orElse(null);
    }

    private static @Nullable Duration updateEvery(SyndFeed feed) {
        if (!(feed.getModule(SyModule.URI) instanceof SyModule schedule) || schedule.getUpdatePeriod() == null) {
            return null;
        }
        long hours = switch (schedule.getUpdatePeriod()) {
            case "hourly" -> 1;
            case "daily" -> 24;
            case "weekly" -> 7 * 24;
            case "monthly" -> 30 * 24;
            default -> 365 * 24;
        };
        return Duration.ofHours(hours).dividedBy(Math.max(1, schedule.getUpdateFrequency()));
    }

    private static Set<DayOfWeek> days(Channel channel) {
        return channel.getSkipDays().stream()
                .map(day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static @Nullable String first(@Nullable String text, Optional<String> other) {
        return filled(text) != null ? text : other.orElse(null);
    }

    static List<String> names(Stream<String> names) {
        return names.filter(name -> name != null && !name.isBlank())
                .map(RomeReader::name)
                .distinct()
                .toList();
    }
}
