package newsroom.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import newsroom.ingest.IngestConfig;
import org.junit.jupiter.api.Test;

class FetchConfigTest {

    @Test
    void the_defaults_are_the_standard() {
        assertThat(config(Map.of()).fetch().limits()).isEqualTo(FetchLimits.STANDARD);
        assertThat(config(Map.of()).privateAddresses()).isEmpty();
    }

    @Test
    void every_limit_can_be_set() {
        IngestConfig config = config(Map.of(
                "newsroom.ingest.fetch.total", "PT7S",
                "newsroom.ingest.fetch.ports", "80,8080",
                "newsroom.ingest.fetch.feed-bytes", "9",
                "newsroom.ingest.private-addresses", "10.0.0.0/8,feeds.intra:8080"));

        FetchLimits limits = config.fetch().limits();
        assertThat(limits.patience().total()).hasSeconds(7);
        assertThat(limits.addresses().ports()).containsExactlyInAnyOrder(80, 8080);
        assertThat(limits.sizes().feed()).isEqualTo(9);
        assertThat(config.privateAddresses().orElseThrow()).containsExactly("10.0.0.0/8", "feeds.intra:8080");
    }

    private static IngestConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(IngestConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 500))
                .build()
                .getConfigMapping(IngestConfig.class);
    }
}
