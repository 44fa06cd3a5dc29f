package newsroom.scoring;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import newsroom.contracts.desk.Desk;
import newsroom.scoring.fingerprint.Aliases;
import newsroom.scoring.fingerprint.Fingerprinter;
import newsroom.scoring.judge.DecisionShelf;
import newsroom.scoring.judge.Decisions;
import newsroom.scoring.judge.Judge;
import newsroom.scoring.judge.JudgePolicy;
import newsroom.scoring.judge.Relevance;
import newsroom.scoring.judge.Scorer;
import newsroom.scoring.judge.Topics;
import newsroom.scoring.judge.VerdictAnnouncer;
import newsroom.scoring.model.MiniLm;
import newsroom.wire.DeskFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the rooms meet the framework. */
@Singleton
class ScoringBeans {

    @Produces
    @Singleton
    Desk desk(@ConfigProperty(name = "newsroom.desk") Path file) {
        return DeskFile.read(file);
    }

    @Produces
    @Singleton
    MiniLm model(MeterRegistry metrics) {
        MiniLm model = MiniLm.load();
        FunctionCounter.builder("newsroom.embedding.cpu.seconds", model, MiniLm::cpuSeconds)
                .description("CPU time spent on sentence vectors")
                .register(metrics);
        return model;
    }

    void unload(@Disposes MiniLm model) {
        model.close();
    }

    @Produces
    @Singleton
    Fingerprinter fingerprinter(MiniLm model, Desk desk) {
        return new Fingerprinter(model, new Aliases(desk.aliases()));
    }

    @Produces
    @Singleton
    Decisions decisions(Desk desk, MiniLm model, DecisionShelf shelf, VerdictAnnouncer announcer) {
        Relevance relevance =
                new Relevance(desk.interests().stream().map(model::embed).toList());
        return new Decisions(
                new Judge(desk.languages(), relevance, JudgePolicy.DEFAULT),
                new Scorer(desk.score(), new Topics(desk.topics(), model)),
                shelf,
                announcer);
    }
}
