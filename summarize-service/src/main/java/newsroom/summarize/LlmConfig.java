package newsroom.summarize;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import newsroom.summarize.llm.Engine;

/** The language models that word briefs. None by default; everything works without. */
@ConfigMapping(prefix = "newsroom.llm")
public interface LlmConfig {

    /** In the order they are asked. Empty: briefs stay extractive and nothing leaves the house. */
    List<Provider> providers();

    /** Jobs worked on at once by one process. */
    @WithDefault("2")
    int workers();

    /** A whole call, from the first byte sent to the last byte read. */
    @WithDefault("60s")
    Duration callTimeout();

    /** Bytes of a reply; a longer one is cut off and refused. */
    @WithDefault("262144")
    int replyLimit();

    /** Tokens that a reply is asked to stay within. */
    @WithDefault("1600")
    int outputTokens();

    /** Calls to one provider for one brief, the first included, while it is busy or down. */
    @WithDefault("2")
    int callAttempts();

    /** Before the second call; doubles with each. A server's Retry-After goes before it. */
    @WithDefault("2s")
    Duration callBackoff();

    /** Failures in a row after which a provider is left alone. */
    @WithDefault("5")
    int breakerFailures();

    /** How long a provider is left alone. */
    @WithDefault("120s")
    Duration breakerRest();

    /** Tokens a UTC day, both ways, all providers together; behind it briefs stay extractive. */
    @WithDefault("2000000")
    long dayTokens();

    /** US dollars a UTC day, by the prices below. */
    @WithDefault("5.00")
    BigDecimal dayDollars();

    /** Briefs that may wait; what comes on top stays extractive. */
    @WithDefault("2000")
    int backlog();

    /** How long a cluster must have been quiet before a provider is asked. */
    @WithDefault("20s")
    Duration settle();

    /** How long a worker may be silent before its job is taken by another; it is heard of every second. */
    @WithDefault("30s")
    Duration lease();

    /** How long a brief rests after no provider could be reached. */
    @WithDefault("30s")
    Duration pause();

    /** After which the extractive brief stands for good. */
    @WithDefault("30m")
    Duration patience();

    /** How often a brief is tried. */
    @WithDefault("5")
    int attempts();

    /** One model behind one endpoint. */
    interface Provider {

        /** What the endpoint speaks: anthropic, openai (and whatever is compatible), ollama. */
        Engine.Kind kind();

        /** Such as {@code https://api.anthropic.com/v1}, {@code https://api.openai.com/v1}, {@code http://localhost:11434}. */
        URI baseUrl();

        String model();

        /** The key itself; better from the environment or a file. */
        Optional<String> key();

        /** A file that holds the key and nothing else. */
        Optional<Path> keyFile();

        /** US dollars per million tokens sent. */
        @WithDefault("0")
        BigDecimal inputPrice();

        /** US dollars per million tokens received. */
        @WithDefault("0")
        BigDecimal outputPrice();

        /** Whether the endpoint can be bound to a JSON schema. */
        @WithDefault("true")
        boolean schema();

        /** The endpoint's own where absent. */
        Optional<Double> temperature();
    }
}
