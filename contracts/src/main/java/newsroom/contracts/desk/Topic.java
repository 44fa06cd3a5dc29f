package newsroom.contracts.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import newsroom.contracts.Checks;

/**
 * A field of news that the desk sorts events by.
 *
 * @param name short, as readers see it
 * @param description what belongs to it, in a plain sentence with the nouns that such news uses
 */
public record Topic(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String description) {
    public Topic {
        Checks.filled("topic name", name, 60);
        Checks.filled("description of topic '" + name + "'", description, 600);
    }
}
