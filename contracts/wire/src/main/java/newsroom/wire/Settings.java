package newsroom.wire;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.jboss.logging.Logger;

/**
 * What this service was told. A value that its key cannot hold stops the start, all of them in one message (SmallRye
 * Config); a key of ours that no service has is told in the log, since services share one environment.
 */
@ApplicationScoped
public class Settings {

    private static final Logger LOG = Logger.getLogger(Settings.class);
    private static final Pattern SHOWN = Pattern.compile("(newsroom|quarkus|kafka|mp\\.messaging)\\..*");
    private static final String KEYS = "/newsroom-keys.txt";

    private final Config config;
    private final Set<String> known;

    Settings(Config config) {
        this.config = config;
        this.known = houseKeys().stream().map(Settings::spelled).collect(Collectors.toSet());
    }

    /** Every key that begins with {@code newsroom.}, of all services; {@code [*]} stands for a number. */
    public static List<String> houseKeys() {
        InputStream keys = Objects.requireNonNull(Settings.class.getResourceAsStream(KEYS), KEYS);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(keys, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that was told or is so by default, by name; secrets are masked. */
    public List<Setting> effective() {
        return names().filter(name -> SHOWN.matcher(name).matches())
                .map(config::getConfigValue)
                .filter(value -> value.getValue() != null)
                .map(value -> Setting.of(value.getName(), value.getValue(), source(value)))
                .toList();
    }

    /** Names of ours that no service reads: a slip of the pen. Each once, in the spelling of the environment where it has it. */
    public List<String> unknown() {
        Set<String> told = new HashSet<>(known);
        return names().filter(name -> name.startsWith("newsroom.") || name.startsWith("NEWSROOM_"))
                .filter(name -> told.add(spelled(name)))
                .toList();
    }

    void tell(@Observes StartupEvent event) {
        unknown().forEach(name -> LOG.warnf("configuration: no service has a key %s", name));
    }

    private Stream<String> names() {
        return new TreeSet<>(StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                        .toList())
                .stream();
    }

    private static String source(ConfigValue value) {
        return value.getSourceName() == null ? "" : value.getSourceName();
    }

    /** As the environment spells it, with one underscore for several; a number in brackets is {@code [*]}. */
    private static String spelled(String name) {
        return name.replaceAll("\\[\\d+]", "[*]")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9*]+", "_")
                .replaceAll("_\\d+__?|_\\*_", "_*_");
    }
}
