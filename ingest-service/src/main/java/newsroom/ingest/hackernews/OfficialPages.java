package newsroom.ingest.hackernews;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsroom.contracts.desk.DeskSource;
import newsroom.contracts.story.Discussion;
import newsroom.ingest.community.Listing;
import newsroom.ingest.community.Talk;
import newsroom.ingest.community.TopComments;
import newsroom.ingest.intake.RawItem;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Headers;
import newsroom.ingest.web.Web;
import newsroom.wire.OutsideJson;

/**
 * The community's own interface (github.com/HackerNews/API): lists of up to 500 numbers in the order of their rank, and
 * one item a request. It names no rate limit; we ask one item after the other and only for the first page. Deleted items
 * have {@code deleted}, those that the community took down have {@code dead}; {@code kids} are in ranked order.
 */
final class OfficialPages {

    /** What Hacker News itself shows on its front page. */
    private static final int FRONT_PAGE = 30;

    /** So many items in a row that cannot be had mean that the server is in trouble. */
    private static final int PATIENCE = 3;

    /** Comments that are gone are passed over, this many at the most. */
    private static final int SPARE_COMMENTS = 5;

    private final Pages pages;

    OfficialPages(Web web) {
        this.pages = new Pages(web);
    }

    Listing front(DeskSource source, Instant now) {
        Pages.Page list = pages.read(source.url());
        if (list.refusal() != null) {
            return new Listing.Failed(list.refusal());
        }
        if (!list.body().isArray()) {
            return Listing.failed("JSON_SHAPE", "the front page is no list of numbers");
        }
        List<RawItem> items = new ArrayList<>();
        Map<String, Integer> passed = new TreeMap<>();
        int failures = 0;
        for (Long id : ids(list.body(), FRONT_PAGE)) {
            Pages.Page page = pages.read(item(source, id));
            failures = page.refusal() == null ? 0 : failures + 1;
            if (page.refusal() != null && (failures == PATIENCE || isKeptOut(page.refusal()))) {
                return items.isEmpty()
                        ? new Listing.Failed(page.refusal())
                        : new Listing.Read(items, counted(passed, page.refusal().code()), Headers.NONE);
            }
            String why = page.refusal() == null
                    ? Item.passedFor(page.body())
                    : page.refusal().code();
            if (why == null) {
                items.add(Item.official(id, page.body()).item(source, now));
            } else {
                counted(passed, why);
            }
        }
        return new Listing.Read(items, passed, list.headers());
    }

    Talk discussion(DeskSource source, long id) {
        Pages.Page page = pages.read(item(source, id));
        if (page.refusal() != null) {
            return new Talk.Failed(page.refusal());
        }
        String why = Item.passedFor(page.body());
        if (why != null) {
            return new Talk.Gone(why);
        }
        TopComments top = comments(source, page.body().path("kids"));
        Discussion discussion = Item.official(id, page.body()).discussion(top.gathered());
        return new Talk.Read(discussion, page.headers());
    }

    private TopComments comments(DeskSource source, JsonNode kids) {
        TopComments top = new TopComments(source.comments());
        for (Long id : ids(kids, source.comments() + SPARE_COMMENTS)) {
            if (top.isComplete()) {
                break;
            }
            Pages.Page page = pages.read(item(source, id));
            if (page.refusal() != null) {
                break;
            }
            if (Item.passedFor(page.body()) == null) {
                top.add(
                        OutsideJson.text(page.body(), "by"),
                        OutsideJson.text(page.body(), "text"),
                        null,
                        Item.page(id));
            }
        }
        return top;
    }

    private static boolean isKeptOut(Answer.Refused refusal) {
        return refusal.status() == 403 || refusal.status() == 429 || refusal.status() == 503;
    }

    private static Map<String, Integer> counted(Map<String, Integer> passed, String code) {
        passed.merge(code, 1, Integer::sum);
        return passed;
    }

    private static URI item(DeskSource source, long id) {
        return source.url().resolve("item/" + id + ".json");
    }

    private static List<Long> ids(JsonNode list, int most) {
        List<Long> ids = new ArrayList<>();
        for (JsonNode node : list) {
            if (ids.size() < most && node.isIntegralNumber() && node.canConvertToLong() && node.longValue() > 0) {
                ids.add(node.longValue());
            }
        }
        return ids;
    }
}
