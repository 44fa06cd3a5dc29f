package newsroom.summarize.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import newsroom.summarize.rewrite.Assignment;
import org.jspecify.annotations.Nullable;

/** The line to one model. */
final class ModelLine {

    private static final ResponseFormat TOLD = DraftShape.format(false);
    private static final ResponseFormat TALKED_OVER = DraftShape.format(true);

    private final Engine engine;
    private final ChatModel model;
    private final Breaker breaker;
    private final int outputTokens;

    ModelLine(Engine engine, ChatModel model, CallLimits limits) {
        this.engine = engine;
        this.model = model;
        this.breaker = new Breaker(limits.failures(), limits.rest());
        this.outputTokens = limits.outputTokens();
    }

    Engine engine() {
        return engine;
    }

    Breaker breaker() {
        return breaker;
    }

    /** @throws CallFailed when nothing came, or nothing of the right shape */
    Reception call(Assignment assignment) {
        ChatRequest.Builder request = ChatRequest.builder()
                .messages(SystemMessage.from(assignment.system()), UserMessage.from(assignment.user()));
        if (engine.schema()) {
            request.responseFormat(assignment.isTalkedOver() ? TALKED_OVER : TOLD);
        }
        try {
            ChatResponse response = model.chat(request.build());
            @Nullable String text = response.aiMessage().text();
            TokenUsage usage = response.tokenUsage();
            return DraftShape.read(text == null ? "" : text)
                    .map(draft -> new Reception(
                            draft,
                            count(usage == null ? null : usage.inputTokenCount(), estimate(assignment)),
                            count(usage == null ? null : usage.outputTokenCount(), outputTokens)))
                    .orElseThrow(() -> new CallFailed(CallFailed.Code.UNREADABLE, 0, null));
        } catch (RuntimeException e) {
            throw CallFailed.in(e);
        }
    }

    /** Tokens of the request, not below what any common tokenizer makes of English. */
    static long estimate(Assignment assignment) {
        String all = assignment.system() + assignment.user();
        double words = 1.35 * all.split("\\s+").length;
        return (long) Math.ceil(1.1 * Math.max(all.length() / 3.6, words));
    }

    private static long count(@Nullable Integer told, long otherwise) {
        return told == null || told < 0 ? otherwise : told;
    }
}
