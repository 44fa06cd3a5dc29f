package newsroom.launcher.rebuild;

import java.util.List;

/**
 * What another print changes.
 *
 * @param revision that was printed last, or that a correction has just made
 * @param changes a line each; empty where nothing would change
 */
public record Rebuilt(String id, int revision, List<String> changes) {

    public Rebuilt {
        changes = List.copyOf(changes);
    }
}
