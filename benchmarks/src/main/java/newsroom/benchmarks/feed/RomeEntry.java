package newsroom.benchmarks.feed;

import com.rometools.modules.itunes.EntryInformation;
import com.rometools.modules.itunes.ITunes;
import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.mediarss.MediaModule;
import com.rometools.modules.mediarss.types.MediaContent;
import com.rometools.modules.mediarss.types.UrlReference;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import newsroom.ingest.feed.FeedEntry;
import org.jspecify.annotations.Nullable;

/** An entry of ROME's, mapped to our record in its favour. */
final class RomeEntry {

    private RomeEntry() {}

    static FeedEntry of(SyndEntry entry) {
        Optional<Item> item = entry.getWireEntry() instanceof Item rss ? Optional.of(rss) : Optional.empty();
        return new FeedEntry(
                item.map(rss -> rss.getGuid() == null ? null : rss.getGuid().getValue())
                        .orElse(RomeReader.filled(entry.getUri())),
                RomeReader.filled(entry.getLink()),
                item.map(Item::getComments).orElse(RomeReader.filled(entry.getComments())),
                RomeReader.filled(entry.getTitle()),
                summary(entry),
                content(entry),
                instant(entry.getPublishedDate()),
                instant(entry.getUpdatedDate()),
                authors(entry),
                categories(entry),
                entry.getModule(DCModule.URI) instanceof DCModule core ? core.getLanguage() : null,
                credit(entry, item),
                entry.getEnclosures().stream()
                        .filter(file -> file.getUrl() != null)
                        .map(file -> new FeedEntry.Enclosure(
                                file.getUrl(), file.getType(), file.getLength() > 0 ? file.getLength() : null))
                        .toList(),
                information(entry)
                        .map(EntryInformation::getDuration)
                        .map(duration -> Duration.ofMillis(duration.getMilliseconds()))
                        .orElse(null),
                List.of(),
                null,
                image(entry));
    }

    private static @Nullable String summary(SyndEntry entry) {
        String description =
                entry.getDescription() == null ? null : entry.getDescription().getValue();
        return RomeReader.filled(description) != null
                ? description
                : information(entry).map(ITunes::getSummary).orElse(null);
    }

    private static @Nullable String content(SyndEntry entry) {
        return entry.getContents().stream()
                .map(SyndContent::getValue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<String> authors(SyndEntry entry) {
        List<String> several = RomeReader.names(entry.getAuthors().stream().map(RomeReader::person));
        if (several.size() > 1) {
            return several;
        }
        List<String> one = RomeReader.names(Stream.ofNullable(entry.getAuthor()));
        List<String> core = entry.getModule(DCModule.URI) instanceof DCModule dublin
                ? RomeReader.names(dublin.getCreators().stream())
                : List.of();
        List<String> podcast = RomeReader.names(information(entry).map(ITunes::getAuthor).stream());
        return Stream.of(core.size() > 1 ? core : one, several, core, podcast)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> categories(SyndEntry entry) {
        List<String> own = entry.getCategories().stream()
                .map(RomeEntry::label)
                .filter(Objects::nonNull)
                .toList();
        return own.isEmpty() && entry.getModule(DCModule.URI) instanceof DCModule core
                ? core.getSubjects().stream().map(subject -> subject.getValue()).toList()
                : own;
    }

    private static @Nullable String label(SyndCategory category) {
        return RomeReader.filled(category.getLabel()) == null ? category.getName() : category.getLabel();
    }

    private static FeedEntry.@Nullable Credit credit(SyndEntry entry, Optional<Item> item) {
        if (item.isPresent() && item.get().getSource() != null) {
            return new FeedEntry.Credit(
                    item.get().getSource().getValue(), item.get().getSource().getUrl());
        }
        SyndFeed source = entry.getSource();
        return source == null ? null : new FeedEntry.Credit(source.getTitle(), source.getLink());
    }

    private static @Nullable String image(SyndEntry entry) {
        Stream<MediaContent> contents = entry.getModule(MediaModule.URI) instanceof MediaEntryModule media
                ? Stream.of(media.getMediaContents())
                : Stream.of();
        Stream<String> shown = contents.map(MediaContent::getReference)
                .filter(UrlReference.class::isInstance)
                .map(reference -> ((UrlReference) reference).getUrl().toString());
        Stream<String> podcast = information(entry).map(ITunes::getImageUri).stream();
        return Stream.concat(shown, podcast).findFirst().orElse(null);
    }

    private static Optional<EntryInformation> information(SyndEntry entry) {
        return entry.getModule(ITunes.URI) instanceof EntryInformation found ? Optional.of(found) : Optional.empty();
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
