package newsroom.summarize.llm;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.cluster.Exchange;
import newsroom.contracts.cluster.Exchange.Part;
import newsroom.summarize.gate.DraftLine;
import newsroom.summarize.rewrite.DraftTurn;

/** The shape of an exchange in a draft. A brief is worth having without one, so one in another shape is none. */
final class TurnShape {

    private static final int MOST_LINES = 3;

    private TurnShape() {}

    static JsonArraySchema format(JsonObjectSchema line) {
        JsonObjectSchema turn = JsonObjectSchema.builder()
                .addProperty(
                        "part",
                        JsonEnumSchema.builder()
                                .enumValues(Part.EXPLAINS.word(), Part.ASKS.word())
                                .build())
                .addProperty("lines", JsonArraySchema.builder().items(line).build())
                .required("part", "lines")
                .additionalProperties(false)
                .build();
        return JsonArraySchema.builder()
                .description("Two hosts talk the story over, turn by turn.")
                .items(turn)
                .build();
    }

    static List<DraftTurn> read(JsonNode exchange) {
        if (!exchange.isArray() || exchange.size() > Exchange.MOST) {
            return List.of();
        }
        try {
            List<DraftTurn> turns = new ArrayList<>();
            for (JsonNode turn : exchange) {
                DraftShape.demand(turn.isObject() && DraftShape.hasOnly(turn, List.of("part", "lines")));
                List<DraftLine> lines = DraftShape.lines(turn.path("lines"));
                DraftShape.demand(!lines.isEmpty() && lines.size() <= MOST_LINES);
                turns.add(new DraftTurn(Part.of(turn.path("part").asText()), lines));
            }
            return turns;
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
