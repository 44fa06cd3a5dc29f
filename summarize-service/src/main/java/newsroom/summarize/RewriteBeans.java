package newsroom.summarize;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newsroom.contracts.desk.Audio;
import newsroom.contracts.desk.Desk;
import newsroom.summarize.brief.BriefAnnouncer;
import newsroom.summarize.brief.ClusterShelf;
import newsroom.summarize.llm.CallLimits;
import newsroom.summarize.llm.Engine;
import newsroom.summarize.llm.FailoverWriter;
import newsroom.summarize.rewrite.DayBudget;
import newsroom.summarize.rewrite.DraftShelf;
import newsroom.summarize.rewrite.JobBook;
import newsroom.summarize.rewrite.KeptDrafts;
import newsroom.summarize.rewrite.Purse;
import newsroom.summarize.rewrite.RewritePolicy;
import newsroom.summarize.rewrite.Rewrites;
import newsroom.summarize.rewrite.Scorebook;
import newsroom.summarize.rewrite.Workforce;
import org.jboss.logging.Logger;

/** Which models word briefs is decided here, at run time. */
@Singleton
class RewriteBeans {

    private static final Logger LOG = Logger.getLogger(RewriteBeans.class);

    private final LlmConfig config;
    private final List<Engine> engines;

    RewriteBeans(LlmConfig config) {
        this.config = config;
        this.engines = config.providers().stream().map(RewriteBeans::engine).toList();
    }

    /** A wrong setting stops the service at its start and not at the first brief. */
    void check(@Observes StartupEvent event) {
        LOG.infof("briefs are worded by %s", engines.isEmpty() ? "nobody: they are extractive" : engines);
    }

    @Produces
    @Singleton
    InstantSource clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Produces
    @Singleton
    DayBudget budget() {
        long micros = config.dayDollars()
                .movePointRight(6)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
        return new DayBudget(config.dayTokens(), micros);
    }

    @Produces
    @Singleton
    Workforce workforce() {
        return new Workforce(engines.isEmpty() ? 0 : config.workers());
    }

    @Produces
    @Singleton
    Rewrites rewrites(
            BriefAnnouncer announcer,
            ClusterShelf shelf,
            JobBook book,
            DraftShelf drafts,
            Purse purse,
            Desk desk,
            Scorebook scorebook,
            InstantSource clock) {
        List<String> names = engines.stream().map(Engine::name).toList();
        FailoverWriter asking = new FailoverWriter(engines, limits(), purse, scorebook, clock);
        return new Rewrites(
                announcer,
                shelf,
                book,
                new KeptDrafts(drafts, names, KeptDrafts.nobody(), scorebook),
                new KeptDrafts(drafts, names, asking, scorebook),
                policy(desk),
                aliases(desk),
                scorebook);
    }

    /** The right spelling stands for the misheard one that a transcript has. */
    private static Map<String, String> aliases(Desk desk) {
        Map<String, String> aliases = new HashMap<>();
        desk.names()
                .forEach((heard, spelt) -> aliases.put(spelt.toLowerCase(Locale.ROOT), heard.toLowerCase(Locale.ROOT)));
        return aliases;
    }

    private RewritePolicy policy(Desk desk) {
        return new RewritePolicy(
                !engines.isEmpty(),
                config.backlog(),
                config.settle(),
                config.lease(),
                config.pause(),
                config.patience(),
                config.attempts(),
                desk.editions().stream().anyMatch(edition -> edition.audio() == Audio.AUDIO));
    }

    private CallLimits limits() {
        return new CallLimits(
                config.callTimeout(),
                config.replyLimit(),
                config.outputTokens(),
                config.callAttempts(),
                config.callBackoff(),
                config.breakerFailures(),
                config.breakerRest());
    }

    private static Engine engine(LlmConfig.Provider provider) {
        Optional<String> key = provider.key().or(() -> provider.keyFile().map(RewriteBeans::read));
        return new Engine(
                provider.kind(),
                provider.baseUrl(),
                provider.model(),
                key.orElse(null),
                provider.inputPrice(),
                provider.outputPrice(),
                provider.schema(),
                provider.temperature().orElse(null));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("LLM_CONFIG: the key file cannot be read: " + file, e);
        }
    }
}
