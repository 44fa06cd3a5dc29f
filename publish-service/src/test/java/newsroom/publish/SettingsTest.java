package newsroom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.util.stream.Stream;
import newsroom.wire.Settings;
import org.junit.jupiter.api.Test;

/** A key that stands in no list would be told as a slip of the pen. */
class SettingsTest {

    @Test
    void every_key_of_this_service_stands_in_the_list_of_the_house() {
        Stream<String> keys = Stream.of(
                        AudioConfig.class, HookConfig.class, MailConfig.class, PublishConfig.class, SiteConfig.class)
                .map(ConfigClass::configClass)
                .flatMap(mapping -> ConfigMappings.getProperties(mapping).keySet().stream())
                .map(key -> key.replaceAll("\\[\\*]$", ""));

        assertThat(keys).isNotEmpty().isSubsetOf(Settings.houseKeys());
    }
}
