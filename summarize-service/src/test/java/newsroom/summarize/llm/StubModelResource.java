package newsroom.summarize.llm;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import newsroom.summarize.llm.StubModel.Behaviour;
import org.jspecify.annotations.Nullable;

/** A model that writes well, unless a story speaks of {@value #HANGS}: then it takes the call and says nothing more. */
public final class StubModelResource implements QuarkusTestResourceLifecycleManager {

    public static final String HANGS = "doldrums";

    private @Nullable StubModel stub;

    @Override
    public Map<String, String> start() {
        StubModel model = new StubModel()
                .behave((stubbed, exchange, prompt) -> (prompt.contains(HANGS)
                                ? Behaviour.hangs()
                                : Behaviour.writes(StubModel::good))
                        .answer(stubbed, exchange, prompt));
        stub = model;
        return Map.of(
                "newsroom.llm.providers[0].kind", "openai",
                "newsroom.llm.providers[0].base-url",
                        model.url(Engine.Kind.OPENAI).toString(),
                "newsroom.llm.providers[0].model", "stub",
                "newsroom.llm.providers[0].input-price", "3",
                "newsroom.llm.providers[0].output-price", "15",
                "newsroom.llm.settle", "0s",
                "newsroom.llm.call-timeout", "60s",
                "newsroom.llm.lease", "5s");
    }

    @Override
    public void stop() {
        if (stub != null) {
            stub.close();
        }
    }
}
