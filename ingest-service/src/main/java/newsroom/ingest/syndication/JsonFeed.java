package newsroom.ingest.syndication;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Set;
import newsroom.ingest.feed.FeedDocument;
import newsroom.ingest.feed.FeedEntry;
import newsroom.ingest.feed.FeedRefused;
import newsroom.ingest.feed.FeedRefused.Code;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org), item by item. */
final class JsonFeed {

    private static final Set<String> OF_HEAD = Set.of(
            "version",
            "title",
            "description",
            "home_page_url",
            "feed_url",
            "icon",
            "favicon",
            "author",
            "authors",
            "language",
            "hubs");

    private final Limits limits;
    private final ObjectMapper mapper;

    JsonFeed(Limits limits) {
        this.limits = limits;
        this.mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(Limits.JSON_DEPTH)
                                .maxNumberLength(Limits.JSON_NUMBER)
                                .maxStringLength(limits.text())
                                .maxNameLength(limits.name())
                                .maxDocumentLength(limits.body())
                                .maxTokenCount(10L * limits.elements())
                                .build())
                        .build())
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .build();
    }

    FeedDocument read(Body body, Setting outside) {
        try (Reader reader = body.open();
                JsonParser json = mapper.getFactory().createParser(reader)) {
            return new Reading(json, outside).feed();
        } catch (StreamConstraintsException e) {
            throw new FeedRefused(Code.JSON_LIMIT, String.valueOf(e.getOriginalMessage()));
        } catch (JsonProcessingException e) {
            throw new FeedRefused(Code.JSON_MALFORMED, String.valueOf(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new FeedRefused(Code.JSON_MALFORMED, String.valueOf(e.getMessage()));
        }
    }

    /** One go at a document. */
    private final class Reading {

        private final JsonParser json;
        private final Setting outside;
        private final CpuBudget budget = new CpuBudget(limits.cpu(), Code.JSON_LIMIT);
        private final ObjectNode head = mapper.createObjectNode();
        private @Nullable Harvest harvest;

        Reading(JsonParser json, Setting outside) {
            this.json = json;
            this.outside = outside;
        }

        FeedDocument feed() throws IOException {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (name.equals("items") && value == JsonToken.START_ARRAY) {
                    harvest = items();
                } else if (OF_HEAD.contains(name)) {
                    head.set(name, mapper.<JsonNode>readTree(json));
                } else {
                    json.skipChildren();
                }
                budget.check();
            }
            boolean isNamed = head.path("version").asText().contains("jsonfeed.org/version/");
            if (harvest == null && !isNamed) {
                throw new FeedRefused(Code.NOT_A_FEED, "JSON without items");
            }
            List<FeedEntry> kept = harvest == null ? List.of() : harvest.newest();
            return JsonHead.read(head, kept, outside);
        }

        private Harvest items() throws IOException {
            Harvest read = new Harvest(limits);
            for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT && !read.isFull()) {
                    read.add(JsonEntry.read(mapper.readTree(json), outside));
                } else {
                    json.skipChildren();
                }
                budget.check();
            }
            return read;
        }
    }
}
