package newsroom.contracts.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import newsroom.contracts.Checks;

/**
 * A field of news that the desk sorts events by.
 *
 * @param name short, as readers see it
 * @param description what belongs to it, in a plain sentence with the nouns that such news uses
 * @param examples at most fifty headlines as they might stand under it; each makes the topic surer
 */
public record Topic(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String description,
        List<String> examples) {

    private static final int MOST_EXAMPLES = 50;

    public Topic {
        Checks.filled("topic name", name, 60);
        Checks.filled("description of topic '" + name + "'", description, 600);
        examples = examples == null ? List.of() : List.copyOf(examples);
        if (examples.size() > MOST_EXAMPLES) {
            throw new IllegalArgumentException("topic '" + name + "' has more than " + MOST_EXAMPLES + " examples");
        }
        for (String example : examples) {
            Checks.filled("example of topic '" + name + "'", example, 200);
        }
    }
}
