package newsroom.ingest.arxiv;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.desk.DeskSource;
import newsroom.contracts.story.Extent;
import newsroom.ingest.intake.RawItem;
import org.jspecify.annotations.Nullable;

/**
 * A paper, by info.arxiv.org/help/api/user-manual.html (Atom) and info.arxiv.org/help/rss_specifications.html (RSS).
 *
 * @param id such as {@code 2405.00001} or, before 2007, {@code hep-th/9901001}
 * @param version 1 or more; 0 when the entry does not say
 * @param authors in the order of the paper
 * @param primary the category that it was submitted to, such as {@code cs.AI}; empty when the entry does not say
 * @param announced {@code new}, {@code cross}, {@code replace} or {@code replace-cross}; empty when nobody announced it
 * @param published when its first version came out, or when it was announced
 * @param updated when this version came out
 */
record Paper(
        String id,
        int version,
        String title,
        String summary,
        List<String> authors,
        String primary,
        String announced,
        @Nullable Instant published,
        @Nullable Instant updated) {

    private static final Pattern ID = Pattern.compile(
            "(?:^|[:/])(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v(\\d{1,3}))?$", Pattern.MULTILINE);

    /** What announcements put before the abstract. */
    private static final Pattern ANNOUNCEMENT =
            Pattern.compile("\\A\\s*arXiv:\\S+\\s+Announce Type:\\s*([\\w-]+)\\s+Abstract:", Pattern.CASE_INSENSITIVE);

    static Optional<Paper> of(Entry entry) {
        Matcher id = ID.matcher(entry.first("id", "guid", "link"));
        String title = mended(entry.first("title"));
        if (!id.find() || title.isEmpty()) {
            return Optional.empty();
        }
        String said = entry.first("summary", "description");
        Matcher announcement = ANNOUNCEMENT.matcher(said);
        boolean isAnnounced = announcement.find();
        String type = entry.first("announce_type");
        return Optional.of(new Paper(
                id.group(1),
                id.group(2) == null ? 0 : Integer.parseInt(id.group(2)),
                title,
                paragraphs(isAnnounced ? said.substring(announcement.end()) : said),
                authors(entry),
                entry.first("primary_category", "category"),
                type.isEmpty() && isAnnounced ? announcement.group(1) : type,
                date(entry.first("published", "pubDate")),
                date(entry.first("updated"))));
    }

    RawItem item(DeskSource source, Instant fetchedAt) {
        return new RawItem(
                source.name(),
                source.story().word(),
                source.publisher(),
                source.tier().word(),
                "https://arxiv.org/abs/" + id,
                title,
                summary,
                // The abstract is all that anybody gives of a paper outside the paper.
                summary.isEmpty() ? Extent.HEADLINE : Extent.SUMMARY,
                "en",
                authors.isEmpty() ? null : String.join(", ", authors),
                published,
                fetchedAt,
                null,
                null);
    }

    /** One line: lines are broken wherever their author's editor broke them. */
    static String mended(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** By arXiv's custom a paragraph starts with a blank line or with two spaces at its head. */
    private static String paragraphs(String text) {
        return text.strip()
                .replaceAll("\\r\\n?", "\n")
                .replaceAll("\\n(?:[ \\t]*\\n|[ \\t]{2,})\\s*", "\u2029")
                .replaceAll("\\s*\\n\\s*", " ")
                .replaceAll("[ \\t]+", " ")
                .replace('\u2029', '\n');
    }

    /** Atom has an element for each; announcements have one line for all. */
    private static List<String> authors(Entry entry) {
        List<String> names = entry.all("name");
        return (names.isEmpty() ? List.of(entry.first("creator").split(",")) : names)
                .stream().map(Paper::mended).filter(name -> !name.isEmpty()).toList();
    }

    private static @Nullable Instant date(String text) {
        try {
            return text.isEmpty()
                    ? null
                    : (Character.isDigit(text.charAt(0))
                                    ? OffsetDateTime.parse(text)
                                    : OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME))
                            .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
