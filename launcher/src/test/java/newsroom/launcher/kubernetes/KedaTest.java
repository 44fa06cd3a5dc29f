package newsroom.launcher.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscalerBehavior;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** KEDA's objects, held to the fields and kinds of its resource definitions (keda.sh/v1alpha1, KEDA 2.17). */
class KedaTest {

    private static final Path SCALING = Path.of("..", "deploy", "kubernetes", "components", "scaling");

    /** A number or a truth where a text belongs is refused by the API server, so it is here. */
    private static final JsonMapper STRICT = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private final List<JsonNode> objects = Manifests.below(SCALING).stream()
            .filter(object -> object.path("apiVersion").asText().startsWith("keda.sh/"))
            .toList();

    @Test
    void every_scaler_is_what_its_definition_allows() throws IOException {
        assertThat(objects).hasSize(3);
        for (JsonNode object : objects) {
            assertThat(object.path("apiVersion").asText()).isEqualTo("keda.sh/v1alpha1");
            switch (object.path("kind").asText()) {
                case "ScaledObject" -> {
                    ScaledObject scaled = read(object, ScaledObject.class);
                    assertThat(scaled.spec.scaleTargetRef.name).isIn("scoring", "summarize");
                    assertThat(scaled.spec.triggers)
                            .isNotEmpty()
                            .allSatisfy(trigger -> assertThat(trigger.type).isIn("kafka", "postgresql"));
                    object.at("/spec/triggers")
                            .forEach(trigger -> assertThat(trigger.path("metadata"))
                                    .isNotEmpty()
                                    .allMatch(JsonNode::isTextual));
                }
                case "TriggerAuthentication" ->
                    assertThat(read(object, TriggerAuthentication.class).spec.secretTargetRef)
                            .isNotEmpty();
                default -> throw new AssertionError("no definition for " + object);
            }
        }
    }

    @Test
    void a_field_that_keda_lacks_is_found() throws IOException {
        JsonNode wrong = Manifests.read("""
                apiVersion: keda.sh/v1alpha1
                kind: ScaledObject
                metadata: {name: scoring}
                spec: {scaleTargetRef: {name: scoring}, maxReplicas: 6, triggers: []}
                """).get(0);

        assertThatThrownBy(() -> read(wrong, ScaledObject.class)).hasMessageContaining("maxReplicas");
    }

    private static <T> T read(JsonNode object, Class<T> type) throws JsonProcessingException {
        return STRICT.treeToValue(object, type);
    }

    record ScaledObject(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {
        record Spec(
                Target scaleTargetRef,
                Integer pollingInterval,
                Integer initialCooldownPeriod,
                Integer cooldownPeriod,
                Integer idleReplicaCount,
                Integer minReplicaCount,
                Integer maxReplicaCount,
                Advanced advanced,
                List<Trigger> triggers,
                Map<String, Object> fallback) {}

        record Target(String apiVersion, String kind, String name, String envSourceContainerName) {}

        record Advanced(
                Boolean restoreToOriginalReplicaCount,
                Autoscaler horizontalPodAutoscalerConfig,
                Map<String, Object> scalingModifiers) {}

        record Autoscaler(String name, HorizontalPodAutoscalerBehavior behavior) {}

        record Trigger(
                String type,
                String name,
                Boolean useCachedMetrics,
                Map<String, String> metadata,
                Reference authenticationRef,
                String metricType) {}

        record Reference(String name, String kind) {}
    }

    record TriggerAuthentication(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {
        record Spec(List<Secret> secretTargetRef, List<Map<String, String>> env, Map<String, String> podIdentity) {}

        record Secret(String parameter, String name, String key) {}
    }
}
