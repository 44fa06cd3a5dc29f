package newsroom.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final String CANARY = "nightingale-7";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quarkus.datasource.password",
                "quarkus.datasource.username",
                "quarkus.mailer.password",
                "quarkus.mailer.username",
                "kafka.sasl.jaas.config",
                "kafka.ssl.key.password",
                "kafka.ssl.truststore.password",
                "kafka.ssl.keystore.key",
                "kafka.sasl.oauthbearer.client.credentials.client.secret",
                "mp.messaging.connector.smallrye-kafka.sasl.jaas.config",
                "newsroom.llm.providers[0].key",
                "newsroom.audio.server.key",
                "newsroom.operators.key-hash",
                "quarkus.tls.key-store.p12.password",
                "quarkus.otel.exporter.otlp.headers",
                "QUARKUS_DATASOURCE_PASSWORD",
                "quarkus.some.api-key"
            })
    void a_secret_is_masked_whatever_key_holds_it(String name) {
        assertThat(Setting.of(name, CANARY, "env").value()).isEqualTo("***");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://reader:nightingale-7@db:5432/scoring",
                "jdbc:postgresql://db:5432/scoring?user=reader&password=nightingale-7&ssl=true",
                "https://nightingale-7@models.example/v1",
                "https://hooks.example/in?token=nightingale-7",
                "jdbc:sqlserver://db;password=nightingale-7;encrypt=true"
            })
    void a_secret_within_an_address_is_masked(String address) {
        assertThat(Setting.of("newsroom.some.url", address, "env").value())
                .doesNotContain(CANARY)
                .contains("***");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "newsroom.ingest.spacing",
                "newsroom.operators.key-file",
                "kafka.bootstrap.servers",
                "mp.messaging.outgoing.announcements.key.serializer",
                "kafka.ssl.truststore.location"
            })
    void what_is_no_secret_is_shown(String name) {
        assertThat(Setting.of(name, "as it is", "env").value()).isEqualTo("as it is");
    }

    @Test
    void a_key_that_no_service_has_is_told_in_the_spelling_that_it_was_found_in() {
        Settings settings = told(Map.of(
                "NEWSROOM_INGST_PACE", "3",
                "NEWSROOM_INGEST_PACE", "3",
                "NEWSROOM_LLM_PROVIDERS_0__BASE_URL", "https://models.example",
                "NEWSROOM_OPERATORS_KEY_FILE", "/run/key",
                "PATH", "/bin"));

        assertThat(settings.unknown()).containsExactly("NEWSROOM_INGST_PACE");
    }

    @Test
    void every_key_of_the_house_is_known_in_both_spellings() {
        for (String key : Settings.houseKeys()) {
            String name = key.replace("[*]", "[3]");
            assertThat(told(Map.of(
                                    name,
                                    "x",
                                    name.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "_"),
                                    "x"))
                            .unknown())
                    .as(key)
                    .isEmpty();
        }
    }

    @Test
    void what_is_shown_is_what_is_in_force_and_of_ours() {
        List<Setting> shown = told(Map.of(
                        "newsroom.ingest.pace", "7", "kafka.sasl.jaas.config", CANARY, "java.x", CANARY))
                .effective();

        assertThat(shown)
                .extracting(Setting::name, Setting::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("kafka.sasl.jaas.config", "***"),
                        org.assertj.core.groups.Tuple.tuple("newsroom.ingest.pace", "7"));
    }

    private static Settings told(Map<String, String> by) {
        return new Settings(new SmallRyeConfigBuilder()
                .withSources(new EnvConfigSource(by, 300), new PropertiesConfigSource(by, "told", 100))
                .build());
    }
}
