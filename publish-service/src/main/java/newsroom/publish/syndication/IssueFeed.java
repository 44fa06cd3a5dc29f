package newsroom.publish.syndication;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.issue.Issue;

/**
 * The issues of an edition, ready to be printed as a feed of any format.
 *
 * @param id the same for ever, whatever host the feed is read from
 * @param home the page that the feed belongs to
 * @param entries newest first
 */
public record IssueFeed(String id, String title, String about, URI base, URI home, List<Entry> entries) {

    /** How many issues a feed holds. */
    public static final int LENGTH = 20;

    public IssueFeed {
        entries = List.copyOf(entries);
    }

    /** @param base of the site, such as {@code https://news.example/} */
    public static IssueFeed of(Edition edition, URI base, List<Entry> entries) {
        return new IssueFeed(
                "urn:uuid:" + NamedUuid.of("edition|" + edition.name()),
                edition.title(),
                edition.about().isBlank() ? edition.title() : edition.about(),
                base,
                base.resolve("/editions/" + edition.name()),
                entries);
    }

    /** When the newest entry changed last; the epoch for a feed without entries, so that it reads the same each time. */
    public Instant updated() {
        return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    URI self(FeedFormat format) {
        return URI.create(home + "/" + format.file());
    }

    /**
     * An issue in a feed.
     *
     * @param id stays when the issue is corrected or moves to another address
     * @param summary the lead in plain text
     * @param html the whole issue
     */
    public record Entry(
            String id, String title, URI url, Instant published, Instant updated, String summary, String html) {

        /** @param page the issue as a page of the site */
        public static Entry of(Issue issue, String page, URI base) {
            StringBuilder lead = new StringBuilder();
            issue.lead()
                    .forEach(sentence -> lead.append(lead.isEmpty() ? "" : " ").append(sentence.text()));
            return new Entry(
                    "urn:uuid:" + NamedUuid.of("issue|" + issue.id()),
                    issue.title() + " No. " + issue.number() + ", " + issue.date(),
                    base.resolve("/issues/" + issue.id()),
                    issue.closedAt(),
                    issue.updatedAt(),
                    lead.isEmpty() ? issue.compiledBy() : lead.toString(),
                    Clipping.of(page, base));
        }
    }
}
