package newsroom.contracts.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import newsroom.contracts.Checks;
import newsroom.contracts.story.Tier;

/**
 * Whom hosts belong to.
 *
 * @param family who owns it, where others belong to the same owner; its own name when left out
 * @param country ISO 3166-1 alpha-2 code, such as {@code GB}; empty when left out
 * @param kind what sort of house it is, such as {@code newspaper}, {@code agency}, {@code company}; empty when left out
 * @param language ISO 639-1 code of what it writes in; empty when left out
 * @param hosts registered names such as {@code reuters.com}; sub-domains belong to it too
 */
public record Publisher(
        @JsonProperty(required = true) String name,
        Tier tier,
        String family,
        String country,
        String kind,
        String language,
        @JsonProperty(required = true) List<String> hosts) {
    public Publisher {
        Checks.filled("publisher name", name, 200);
        tier = tier == null ? Tier.UNKNOWN : tier;
        family = family == null || family.isBlank() ? name : family;
        country = country == null ? "" : country;
        kind = kind == null ? "" : kind;
        language = language == null ? "" : language;
        Checks.filled("family of " + name, family, 200);
        if (!country.matches("([A-Z]{2})?")) {
            throw new IllegalArgumentException("publisher '" + name + "': country is two capital letters: " + country);
        }
        if (!language.matches("([a-z]{2,3})?")) {
            throw new IllegalArgumentException("publisher '" + name + "': language is an ISO 639 code: " + language);
        }
        hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
        if (hosts.isEmpty()) {
            throw new IllegalArgumentException("publisher '" + name + "' has no hosts");
        }
    }

    /** A publisher that belongs to nobody else and of which no more is known. */
    public static Publisher independent(String name, Tier tier, List<String> hosts) {
        return new Publisher(name, tier, name, "", "", "", hosts);
    }
}
