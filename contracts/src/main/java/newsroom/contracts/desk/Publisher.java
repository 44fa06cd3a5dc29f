package newsroom.contracts.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import newsroom.contracts.Checks;
import newsroom.contracts.story.Tier;

/**
 * Whom hosts belong to.
 *
 * @param hosts registered names such as {@code reuters.com}; sub-domains belong to it too
 */
public record Publisher(
        @JsonProperty(required = true) String name,
        Tier tier,
        @JsonProperty(required = true) List<String> hosts) {
    public Publisher {
        Checks.filled("publisher name", name, 200);
        tier = tier == null ? Tier.UNKNOWN : tier;
        hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
        if (hosts.isEmpty()) {
            throw new IllegalArgumentException("publisher '" + name + "' has no hosts");
        }
    }
}
