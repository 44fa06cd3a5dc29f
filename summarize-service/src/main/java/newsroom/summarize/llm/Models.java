package newsroom.summarize.llm;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.util.Set;

/** Builds langchain4j's model for an engine: no retries of its own, no logs of what is sent. */
final class Models {

    /** Ollama cuts a prompt silently at its default of 4,096 tokens. */
    private static final int OLLAMA_CONTEXT = 8_192;

    private Models() {}

    static ChatModel of(Engine engine, CallLimits limits, HttpClientBuilder http) {
        Set<Capability> capabilities = engine.schema() ? Set.of(Capability.RESPONSE_FORMAT_JSON_SCHEMA) : Set.of();
        return switch (engine.kind()) {
            case ANTHROPIC -> anthropic(engine, limits, http, capabilities);
            case OPENAI -> openAi(engine, limits, http, capabilities);
            case OLLAMA -> ollama(engine, limits, http, capabilities);
        };
    }

    private static ChatModel anthropic(
            Engine engine, CallLimits limits, HttpClientBuilder http, Set<Capability> capabilities) {
        var model = AnthropicChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(engine.baseUrl().toString())
                .apiKey(engine.key())
                .modelName(engine.model())
                .maxTokens(limits.outputTokens())
                .maxRetries(0)
                .supportedCapabilities(capabilities);
        if (engine.temperature() != null) {
            model.temperature(engine.temperature());
        }
        return model.build();
    }

    private static ChatModel openAi(
            Engine engine, CallLimits limits, HttpClientBuilder http, Set<Capability> capabilities) {
        var model = OpenAiChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(engine.baseUrl().toString())
                .modelName(engine.model())
                .strictJsonSchema(engine.schema())
                .maxRetries(0)
                .supportedCapabilities(capabilities);
        if (engine.key() != null) {
            model.apiKey(engine.key());
        }
        if (engine.temperature() != null) {
            model.temperature(engine.temperature());
        }
        // OpenAI's own newer models refuse the old name of the limit, other servers know nothing else.
        boolean own = "api.openai.com".equals(engine.baseUrl().getHost());
        return own
                ? model.maxCompletionTokens(limits.outputTokens()).build()
                : model.maxTokens(limits.outputTokens()).build();
    }

    private static ChatModel ollama(
            Engine engine, CallLimits limits, HttpClientBuilder http, Set<Capability> capabilities) {
        var model = OllamaChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(engine.baseUrl().toString())
                .modelName(engine.model())
                .numCtx(OLLAMA_CONTEXT)
                .numPredict(limits.outputTokens())
                .maxRetries(0)
                .supportedCapabilities(capabilities);
        if (engine.temperature() != null) {
            model.temperature(engine.temperature());
        }
        return model.build();
    }
}
