package newsroom.launcher.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is promised of the manifests in docs/kubernetes.md. */
class ManifestsTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Path FOLDER = HOME.resolve("deploy/kubernetes");
    private static final Set<String> SERVICES = Set.of("ingest", "scoring", "summarize", "publish");
    private static final Pattern METRIC = Pattern.compile("newsroom_[a-z_]+");
    private static final Pattern IN_CODE = Pattern.compile("\"(newsroom[._][a-z._]+)\"");

    private final List<JsonNode> objects = Manifests.below(FOLDER);

    @Test
    void every_object_is_what_its_type_allows() throws IOException {
        assertThat(objects).hasSizeGreaterThan(25);
        for (JsonNode object : objects) {
            if (!Manifests.isForeign(object)) {
                assertThat(Manifests.typed(object).getMetadata().getName()).isNotBlank();
            }
        }
    }

    @Test
    void a_field_that_no_type_knows_is_found() throws IOException {
        JsonNode wrong = Manifests.read("""
                apiVersion: v1
                kind: ServiceAccount
                metadata: {name: ingest, lables: {a: b}}
                """).get(0);

        assertThatThrownBy(() -> Manifests.typed(wrong)).hasMessageContaining("lables");
    }

    @Test
    void no_pod_is_root_can_gain_anything_or_write_outside_its_memory() throws IOException {
        for (var pod : Manifests.pods(objects).entrySet()) {
            PodTemplateSpec template = pod.getValue();
            assertThat(template.getSpec().getSecurityContext().getRunAsNonRoot())
                    .as(pod.getKey())
                    .isTrue();
            assertThat(template.getSpec()
                            .getSecurityContext()
                            .getSeccompProfile()
                            .getType())
                    .isEqualTo("RuntimeDefault");
            assertThat(template.getSpec().getAutomountServiceAccountToken()).isFalse();
            assertThat(template.getSpec().getVolumes())
                    .noneMatch(volume -> volume.getHostPath() != null)
                    .filteredOn(volume -> volume.getEmptyDir() != null)
                    .allMatch(volume -> volume.getEmptyDir().getSizeLimit() != null);
            for (Container container : template.getSpec().getContainers()) {
                assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                        .isTrue();
                assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                        .isFalse();
                assertThat(container.getSecurityContext().getCapabilities().getDrop())
                        .containsExactly("ALL");
                assertThat(container.getResources().getLimits()).containsKey("memory");
                assertThat(container.getResources().getRequests()).containsKeys("memory", "cpu");
            }
        }
    }

    @Test
    void every_service_has_probes_a_budget_and_a_job_that_migrates() throws IOException {
        Set<String> guarded = new TreeSet<>();
        Set<String> deployed = new TreeSet<>();
        for (JsonNode object : objects) {
            if (Manifests.isForeign(object)) {
                continue;
            }
            if (Manifests.typed(object) instanceof Deployment deployment) {
                deployed.add(deployment.getMetadata().getName());
                Container container = deployment
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getContainers()
                        .get(0);
                assertThat(container.getLivenessProbe().getHttpGet().getPath()).isEqualTo("/q/health/live");
                assertThat(container.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/q/health/ready");
                assertThat(container.getStartupProbe()).isNotNull();
            } else if (Manifests.typed(object) instanceof PodDisruptionBudget budget) {
                guarded.addAll(budget.getSpec().getSelector().getMatchLabels().values());
            }
        }
        assertThat(deployed).isEqualTo(new TreeSet<>(SERVICES));
        assertThat(guarded).isEqualTo(deployed);
        assertThat(Manifests.pods(objects).keySet())
                .containsAll(SERVICES.stream().map(name -> "migrate-" + name).toList());
    }

    @Test
    void all_is_closed_and_of_the_base_only_ingest_reaches_the_world() throws IOException {
        List<NetworkPolicy> policies = Manifests.below(FOLDER.resolve("base")).stream()
                .filter(object -> object.path("kind").asText().equals("NetworkPolicy"))
                .map(ManifestsTest::policy)
                .toList();

        assertThat(policies)
                .anyMatch(policy -> policy.getSpec().getPolicyTypes().containsAll(List.of("Ingress", "Egress"))
                        && policy.getSpec().getPodSelector().getMatchLabels().isEmpty()
                        && policy.getSpec().getEgress().isEmpty());
        assertThat(policies)
                .filteredOn(policy -> policy.getSpec().getEgress().stream()
                        .flatMap(rule -> rule.getTo().stream())
                        .anyMatch(peer -> peer.getIpBlock() != null))
                .singleElement()
                .satisfies(
                        policy -> assertThat(policy.getSpec().getPodSelector().getMatchLabels())
                                .containsValue("ingest"));
    }

    @Test
    void alerts_and_dashboards_ask_for_metrics_that_the_code_has() throws IOException {
        Set<String> known = metricsInCode();
        Set<String> asked = new TreeSet<>();
        for (String file : List.of("alerts.yaml", "newsroom-pipeline.json")) {
            Matcher metric = METRIC.matcher(
                    Files.readString(FOLDER.resolve("components/monitoring").resolve(file)));
            while (metric.find()) {
                asked.add(metric.group());
            }
        }
        assertThat(asked).hasSizeGreaterThan(10).allMatch(name -> known.contains(name.replaceAll("_total$", "")));
    }

    @Test
    void every_alert_has_a_page_in_the_runbooks() throws IOException {
        String runbooks = Files.readString(HOME.resolve("docs/runbooks.md"));
        Set<String> pages = new TreeSet<>();
        Pattern.compile("^## (.+)$", Pattern.MULTILINE)
                .matcher(runbooks)
                .results()
                .forEach(title ->
                        pages.add(title.group(1).toLowerCase(Locale.ROOT).replace(' ', '-')));
        Matcher page = Pattern.compile("runbooks\\.md#([a-z-]+)")
                .matcher(Files.readString(FOLDER.resolve("components/monitoring/alerts.yaml")));
        assertThat(page.results().map(found -> found.group(1)).toList())
                .isNotEmpty()
                .allMatch(pages::contains);
    }

    @Test
    void what_kustomize_makes_of_it_is_valid_too() throws Exception {
        Process kubectl;
        try {
            kubectl = new ProcessBuilder(
                            "kubectl",
                            "kustomize",
                            HOME.resolve("docs/kubernetes").toString())
                    .start();
        } catch (IOException noKubectl) {
            assumeThat(false).as("kubectl is not installed here").isTrue();
            return;
        }
        String made = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String said = new String(kubectl.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(kubectl.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(kubectl.exitValue()).as(said).isZero();
        List<JsonNode> rendered = Manifests.read(made);
        assertThat(Manifests.pods(rendered)).hasSize(2 * SERVICES.size() + 1);
        for (JsonNode object : rendered) {
            assertThat(object.at("/metadata/namespace").asText()).isIn("newsroom", "");
            if (!Manifests.isForeign(object)) {
                Manifests.typed(object);
            }
        }
    }

    private static NetworkPolicy policy(JsonNode object) {
        try {
            return (NetworkPolicy) Manifests.typed(object);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> metricsInCode() throws IOException {
        Set<String> known = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(HOME, 12)) {
            for (Path source : sources.filter(file ->
                            file.toString().endsWith(".java") && file.toString().contains("/src/main/"))
                    .toList()) {
                Matcher name = IN_CODE.matcher(Files.readString(source));
                while (name.find()) {
                    known.add(name.group(1).replace('.', '_'));
                }
            }
        }
        return known;
    }
}
