package newsroom.ingest.hackernews;

import java.time.Instant;
import newsroom.contracts.desk.DeskSource;
import newsroom.ingest.community.DiscussionReader;
import newsroom.ingest.community.Listing;
import newsroom.ingest.community.ListingReader;
import newsroom.ingest.community.Talk;
import newsroom.ingest.web.Web;

/**
 * Hacker News. Which of its two interfaces is read follows from the source's address:
 *
 * <ul>
 *   <li>{@code https://hacker-news.firebaseio.com/v0/topstories.json}, the community's own ({@link OfficialPages});
 *   <li>{@code https://hn.algolia.com/api/v1/search?tags=front_page}, the search ({@link AlgoliaPages}).
 * </ul>
 *
 * <p>The first is the one to prefer: its front page and its comments come in the order that the community gives them,
 * and it is fresh to the second. It costs a request an item. The second gives a whole front page, and a whole
 * discussion, in one request each, but in orders of its own, so the comments are those that were answered most.
 */
public final class HackerNews implements ListingReader, DiscussionReader {

    private final OfficialPages official;
    private final AlgoliaPages algolia;

    public HackerNews(Web web) {
        this.official = new OfficialPages(web);
        this.algolia = new AlgoliaPages(web);
    }

    @Override
    public Listing read(DeskSource source, Instant now) {
        return isSearch(source) ? algolia.front(source, now) : official.front(source, now);
    }

    @Override
    public Talk read(DeskSource source, String page) {
        long id = Item.idOf(page);
        if (id < 0) {
            return Talk.failed("URL_FORBIDDEN", "no page of Hacker News: " + page);
        }
        return isSearch(source) ? algolia.discussion(source, id) : official.discussion(source, id);
    }

    private static boolean isSearch(DeskSource source) {
        return source.url().getPath() != null && source.url().getPath().contains("/api/v1/");
    }
}
