package newsroom.launcher.ledger;

import java.util.Set;
import newsroom.plant.Plant;

/** How many records of a topic a group of readers has still before it. */
public record Lag(String group, String topic, long records) {

    private static final Set<String> SERVICES = Set.copyOf(Plant.DATABASES);

    /** Whether the readers are one of our services; anybody else may read as late as they like. */
    public boolean ours() {
        return SERVICES.stream().anyMatch(service -> group.equals(service) || group.startsWith(service + "-"));
    }
}
