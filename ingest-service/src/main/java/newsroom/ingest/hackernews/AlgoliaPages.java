package newsroom.ingest.hackernews;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsroom.contracts.desk.DeskSource;
import newsroom.ingest.community.Listing;
import newsroom.ingest.community.Submission;
import newsroom.ingest.community.Talk;
import newsroom.ingest.community.TopComments;
import newsroom.ingest.intake.RawItem;
import newsroom.ingest.web.Web;
import newsroom.wire.OutsideJson;

/**
 * The search that Algolia runs for Hacker News (hn.algolia.com/api): a front page in one request, a discussion as one
 * tree. It allows 10,000 requests an hour from one address. Children come in the order of their numbers and without
 * points, so the community's order cannot be had here; the comments with the most answers below them stand for it, the
 * older first where two have as many.
 */
final class AlgoliaPages {

    private static final int MOST_HITS = 100;

    private final Pages pages;

    AlgoliaPages(Web web) {
        this.pages = new Pages(web);
    }

    private record Branch(JsonNode comment, int answers) {}

    Listing front(DeskSource source, Instant now) {
        Pages.Page page = pages.read(source.url());
        if (page.refusal() != null) {
            return new Listing.Failed(page.refusal());
        }
        JsonNode hits = page.body().path("hits");
        if (!hits.isArray()) {
            return Listing.failed("JSON_SHAPE", "the search gave no hits");
        }
        List<RawItem> items = new ArrayList<>();
        Map<String, Integer> passed = new TreeMap<>();
        for (JsonNode hit : hits) {
            long id = Item.idOf("https://news.ycombinator.com/item?id=" + OutsideJson.text(hit, "objectID"));
            String why = id < 0 ? "MISSING" : isJob(hit) ? "JOB" : null;
            if (why != null) {
                passed.merge(why, 1, Integer::sum);
            } else if (items.size() < MOST_HITS) {
                items.add(Item.found(id, hit).item(source, now));
            }
        }
        return new Listing.Read(items, passed, page.headers());
    }

    Talk discussion(DeskSource source, long id) {
        Pages.Page page = pages.read(source.url().resolve("items/" + id));
        if (page.refusal() != null) {
            return new Talk.Failed(page.refusal());
        }
        if (!page.body().isObject()) {
            return Talk.failed("JSON_SHAPE", "the item is no object");
        }
        List<Branch> branches = new ArrayList<>();
        for (JsonNode child : page.body().path("children")) {
            branches.add(new Branch(child, answers(child)));
        }
        TopComments top = new TopComments(source.comments());
        branches.stream()
                .sorted(Comparator.comparingInt(Branch::answers).reversed())
                .forEach(branch -> add(top, branch.comment()));
        int all = branches.stream().mapToInt(branch -> 1 + branch.answers()).sum();
        return new Talk.Read(counted(id, page.body(), all).discussion(top.gathered()), page.headers());
    }

    /** The tree has no count of its own: it is the tree's size. */
    private static Submission counted(long id, JsonNode item, int comments) {
        Submission found = Item.found(id, item);
        return new Submission(
                found.title(),
                found.link(),
                found.page(),
                found.text(),
                found.author(),
                found.publishedAt(),
                found.points(),
                (long) comments);
    }

    private static void add(TopComments top, JsonNode comment) {
        Long id = OutsideJson.whole(comment, "id");
        top.add(
                OutsideJson.text(comment, "author"),
                OutsideJson.text(comment, "text"),
                null,
                id == null ? null : Item.page(id));
    }

    private static int answers(JsonNode comment) {
        int below = -1;
        Deque<JsonNode> waiting = new ArrayDeque<>(List.of(comment));
        while (!waiting.isEmpty()) {
            below++;
            waiting.pop().path("children").forEach(waiting::push);
        }
        return below;
    }

    private static boolean isJob(JsonNode hit) {
        for (JsonNode tag : hit.path("_tags")) {
            if ("job".equals(tag.asText())) {
                return true;
            }
        }
        return false;
    }
}
