package newsroom.summarize.llm;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import newsroom.summarize.gate.DraftLine;
import newsroom.summarize.rewrite.Draft;
import newsroom.wire.EventCodec;

/** The shape that a model is bound to, and the reader that believes no server's word that it was kept. */
final class DraftShape {

    private static final List<String> BLOCKS = List.of("headline", "summary", "why", "bullets");
    private static final String EXCHANGE = "exchange";
    private static final List<String> READ =
            Stream.concat(BLOCKS.stream(), Stream.of(EXCHANGE)).toList();
    private static final int LONGEST = 1_000;
    private static final int MOST_SOURCES = 12;

    private static final ObjectReader STRICT = EventCodec.mapper()
            .reader()
            .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private DraftShape() {}

    /** @param talkedOver whether an exchange of two hosts belongs to it */
    static ResponseFormat format(boolean talkedOver) {
        JsonObjectSchema line = JsonObjectSchema.builder()
                .addStringProperty("text", "One sentence.")
                .addProperty(
                        "sources",
                        JsonArraySchema.builder()
                                .description("Ids of the source lines it stands on.")
                                .items(new JsonStringSchema())
                                .build())
                .required("text", "sources")
                .additionalProperties(false)
                .build();
        JsonObjectSchema.Builder brief = JsonObjectSchema.builder();
        BLOCKS.forEach(block ->
                brief.addProperty(block, JsonArraySchema.builder().items(line).build()));
        List<String> required = new ArrayList<>(BLOCKS);
        if (talkedOver) {
            required.add(EXCHANGE);
            brief.addProperty(EXCHANGE, TurnShape.format(line));
        }
        JsonSchema schema = JsonSchema.builder()
                .name("brief")
                .rootElement(
                        brief.required(required).additionalProperties(false).build())
                .build();
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(schema)
                .build();
    }

    /** The draft in the reply; a fence of Markdown around it is forgiven, anything else is not. */
    static Optional<Draft> read(String reply) {
        int from = reply.indexOf('{');
        int to = reply.lastIndexOf('}');
        if (from < 0 || to < from) {
            return Optional.empty();
        }
        try {
            JsonNode root = STRICT.readTree(reply.substring(from, to + 1));
            if (!root.isObject() || !hasOnly(root, READ)) {
                return Optional.empty();
            }
            return Optional.of(new Draft(
                    lines(root.path("headline")),
                    lines(root.path("summary")),
                    lines(root.path("why")),
                    lines(root.path("bullets")),
                    TurnShape.read(root.path(EXCHANGE))));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static List<DraftLine> lines(JsonNode block) {
        List<DraftLine> lines = new ArrayList<>();
        demand(block.isArray() || block.isNull());
        for (JsonNode line : block) {
            demand(line.isObject() && hasOnly(line, List.of("text", "sources")));
            JsonNode text = line.path("text");
            demand(text.isTextual() && text.textValue().length() <= LONGEST);
            lines.add(new DraftLine(text.textValue(), sources(line.path("sources"))));
        }
        return lines;
    }

    private static List<String> sources(JsonNode sources) {
        demand(sources.isArray() && sources.size() <= MOST_SOURCES);
        List<String> ids = new ArrayList<>();
        for (JsonNode id : sources) {
            demand(id.isTextual() && id.textValue().length() <= 8);
            ids.add(id.textValue());
        }
        return ids;
    }

    static boolean hasOnly(JsonNode node, List<String> names) {
        return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false)
                .allMatch(Set.copyOf(names)::contains);
    }

    static void demand(boolean kept) {
        if (!kept) {
            throw new IllegalArgumentException("not the shape that was asked for");
        }
    }
}
