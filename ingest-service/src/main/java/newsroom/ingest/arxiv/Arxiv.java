package newsroom.ingest.arxiv;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsroom.contracts.desk.DeskSource;
import newsroom.ingest.community.Listing;
import newsroom.ingest.community.ListingReader;
import newsroom.ingest.intake.RawItem;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Ask;
import newsroom.ingest.web.Purpose;
import newsroom.ingest.web.Web;
import org.jspecify.annotations.Nullable;

/**
 * arXiv, by a query of its interface ({@code https://export.arxiv.org/api/query?...}, Atom) or by the announcements of a
 * category ({@code https://rss.arxiv.org/rss/cs.AI} or {@code /atom/}). A paper is named by its number without version,
 * so a later version is the same story; an announcement of a replacement is no news.
 *
 * <p>The terms of use (info.arxiv.org/help/api/tou.html) allow one request in three seconds over one connection, all
 * machines and all arXiv interfaces taken together. That is for the budget of the domain to keep; a reading is one
 * request. Announcements change once a day, at midnight of the American east coast, and rest on week-ends.
 */
public final class Arxiv implements ListingReader {

    private final Web web;

    public Arxiv(Web web) {
        this.web = web;
    }

    @Override
    public Listing read(DeskSource source, Instant now) {
        Answer answer = web.ask(Ask.plain(source.url(), Purpose.FEED));
        if (answer instanceof Answer.Refused refused) {
            return new Listing.Failed(refused);
        }
        if (!(answer instanceof Answer.Body body)) {
            return Listing.failed("HTTP_304", "nothing was asked conditionally");
        }
        try {
            return listing(source, Entries.read(body.bytes()), now, answer);
        } catch (Entries.Unfit e) {
            return Listing.failed(e.code(), String.valueOf(e.getMessage()));
        }
    }

    private static Listing listing(DeskSource source, List<Entry> entries, Instant now, Answer answer) {
        List<RawItem> items = new ArrayList<>();
        Map<String, Integer> passed = new TreeMap<>();
        for (Entry entry : entries) {
            if (entry.first("id").contains("/api/errors")) {
                return Listing.failed("ARXIV_ERROR", Paper.mended(entry.first("summary")));
            }
            Paper paper = Paper.of(entry).orElse(null);
            String why = passedFor(paper);
            if (paper == null || why != null) {
                passed.merge(String.valueOf(why), 1, Integer::sum);
            } else {
                items.add(paper.item(source, now));
            }
        }
        return new Listing.Read(items, passed, answer.headers());
    }

    private static @Nullable String passedFor(@Nullable Paper paper) {
        if (paper == null) {
            return "NO_PAPER";
        }
        return paper.announced().startsWith("replace") ? "REPLACEMENT" : null;
    }
}
