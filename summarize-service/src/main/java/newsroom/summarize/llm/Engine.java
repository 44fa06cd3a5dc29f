package newsroom.summarize.llm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One configured model.
 *
 * @param key absent where the endpoint asks for none
 * @param inputPrice US dollars per million tokens
 * @param outputPrice US dollars per million tokens
 * @param schema whether the endpoint can be bound to a JSON schema; otherwise the prompt alone asks for the shape
 * @param temperature absent where the endpoint's own is to be kept
 */
public record Engine(
        Kind kind,
        URI baseUrl,
        String model,
        @Nullable String key,
        BigDecimal inputPrice,
        BigDecimal outputPrice,
        boolean schema,
        @Nullable Double temperature) {

    public Engine {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(inputPrice, "inputPrice");
        Objects.requireNonNull(outputPrice, "outputPrice");
        if (model.isBlank()
                || baseUrl.getScheme() == null
                || !baseUrl.getScheme().matches("https?")) {
            throw new IllegalArgumentException(
                    "LLM_CONFIG: a model needs a name and an http(s) base URL, not '" + model + "' at " + baseUrl);
        }
        if (inputPrice.signum() < 0 || outputPrice.signum() < 0) {
            throw new IllegalArgumentException("LLM_CONFIG: a price below zero for " + model);
        }
        if (kind == Kind.ANTHROPIC && (key == null || key.isBlank())) {
            throw new IllegalArgumentException("LLM_CONFIG: " + model + " of Anthropic needs a key");
        }
    }

    /** How it is named in briefs, counters and the cache: {@code anthropic/claude-x}. */
    public String name() {
        return kind.word() + "/" + model;
    }

    /** What so many tokens cost, in millionths of a US dollar, rounded up. */
    long micros(long inputTokens, long outputTokens) {
        // A price per million tokens in dollars is a price per token in millionths.
        return inputPrice
                .multiply(BigDecimal.valueOf(inputTokens))
                .add(outputPrice.multiply(BigDecimal.valueOf(outputTokens)))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    /** Never with the key. */
    @Override
    public String toString() {
        return name() + " at " + baseUrl;
    }

    /** What an endpoint speaks. */
    public enum Kind {
        ANTHROPIC,
        /** OpenAI and everything that speaks its chat completions. */
        OPENAI,
        OLLAMA;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
