package newsroom.ingest.community;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsroom.ingest.intake.RawItem;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Headers;

/** What a list of items held. */
public sealed interface Listing {

    /** Of the answer; {@link Allowance#of} reads the server's own limits from them. */
    Headers headers();

    /**
     * Items, in the order of the list.
     *
     * @param passed how many entries are no items, by reason, such as {@code STICKIED} or {@code REPLACEMENT}
     */
    record Read(List<RawItem> items, Map<String, Integer> passed, Headers headers) implements Listing {
        public Read {
            items = List.copyOf(items);
            passed = Map.copyOf(new TreeMap<>(passed));
        }
    }

    /** No list was to be had. */
    record Failed(Answer.Refused why) implements Listing {
        @Override
        public Headers headers() {
            return why.headers();
        }
    }

    static Listing failed(String code, String detail) {
        return new Failed(Answer.Refused.of(code, detail));
    }
}
