package newsroom.ingest.reddit;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.desk.DeskSource;
import newsroom.ingest.community.DiscussionReader;
import newsroom.ingest.community.Listing;
import newsroom.ingest.community.ListingReader;
import newsroom.ingest.community.Talk;
import newsroom.ingest.community.TopComments;
import newsroom.ingest.intake.RawItem;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Ask;
import newsroom.ingest.web.Purpose;
import newsroom.ingest.web.Web;
import newsroom.wire.OutsideJson;

/**
 * Reddit's listings ({@code /r/NAME/hot.json} and their like) and threads ({@code /comments/ID.json}). Fields are those
 * of reddit.com/dev/api and github.com/reddit-archive/reddit/wiki/JSON. Without an account an address has about one
 * request a minute; Reddit says what is left in {@code x-ratelimit-*} headers
 * ({@link newsroom.ingest.community.Allowance}), and answers 403 as well as 429 to whom it finds too eager.
 */
public final class Reddit implements ListingReader, DiscussionReader {

    /** The refusal of a server that finds us too eager. */
    public static final String RATE_LIMITED = "RATE_LIMITED";

    private static final Pattern THREAD =
            Pattern.compile("https?://(?:[a-z]+\\.)?reddit\\.com(/(?:r|user)/[\\w-]{1,50}/comments/\\w{1,20}/?)[^?#]*");
    private static final int MOST_ITEMS = 100;

    private final Web web;

    public Reddit(Web web) {
        this.web = web;
    }

    @Override
    public Listing read(DeskSource source, Instant now) {
        Answer answer = ask(source.url());
        if (answer instanceof Answer.Refused refused) {
            return new Listing.Failed(refused);
        }
        try {
            JsonNode children = OutsideJson.read(bytes(answer)).path("data").path("children");
            if (!children.isArray()) {
                return Listing.failed("JSON_SHAPE", "no listing of Reddit");
            }
            return listing(source, children, now, answer);
        } catch (OutsideJson.Unfit e) {
            return Listing.failed(e.code(), String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Talk read(DeskSource source, String page) {
        Matcher thread = THREAD.matcher(page);
        if (!thread.matches()) {
            return Talk.failed("URL_FORBIDDEN", "no thread of Reddit: " + page);
        }
        // First-level comments in the order of the site's default, best first, whatever the subreddit suggests.
        String path = thread.group(1).replaceFirst("/$", "");
        int most = source.comments() + 5;
        Answer answer = ask(source.url().resolve(path + ".json?sort=confidence&depth=1&limit=" + most));
        if (answer instanceof Answer.Refused refused) {
            return new Talk.Failed(refused);
        }
        try {
            JsonNode listings = OutsideJson.read(bytes(answer));
            JsonNode post =
                    listings.path(0).path("data").path("children").path(0).path("data");
            return post.isObject()
                    ? talk(source, Post.of(post), listings.path(1).path("data").path("children"), answer)
                    : Talk.failed("JSON_SHAPE", "no thread of Reddit");
        } catch (OutsideJson.Unfit e) {
            return Talk.failed(e.code(), String.valueOf(e.getMessage()));
        }
    }

    private static Listing listing(DeskSource source, JsonNode children, Instant now, Answer answer) {
        List<RawItem> items = new ArrayList<>();
        Map<String, Integer> passed = new TreeMap<>();
        for (JsonNode child : children) {
            Post post = Post.of(child.path("data"));
            String why = "t3".equals(OutsideJson.text(child, "kind")) ? post.passedFor() : "NO_POST";
            if (why != null) {
                passed.merge(why, 1, Integer::sum);
            } else if (items.size() < MOST_ITEMS) {
                items.add(post.submission().item(source, now));
            }
        }
        return new Listing.Read(items, passed, answer.headers());
    }

    private static Talk talk(DeskSource source, Post post, JsonNode children, Answer answer) {
        String why = post.passedFor();
        if (why != null && !"STICKIED".equals(why)) {
            return new Talk.Gone(why);
        }
        TopComments top = new TopComments(source.comments());
        for (JsonNode child : children) {
            if ("t1".equals(OutsideJson.text(child, "kind"))) {
                PostedComment.add(child.path("data"), top);
            }
        }
        return new Talk.Read(post.submission().discussion(top.gathered()), answer.headers());
    }

    private Answer ask(URI url) {
        Answer answer = web.ask(Ask.plain(url, Purpose.API));
        if (answer instanceof Answer.Refused refused && (refused.status() == 403 || refused.status() == 429)) {
            return new Answer.Refused(RATE_LIMITED, "status " + refused.status(), refused.status(), refused.headers());
        }
        return answer;
    }

    private static byte[] bytes(Answer answer) {
        return answer instanceof Answer.Body body ? body.bytes() : new byte[0];
    }
}
