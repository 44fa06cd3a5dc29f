package newsroom.faults.judge;

import java.util.List;

/**
 * What one replica of publish shows its readers.
 *
 * @param broken what it lists and cannot show whole, in any of its forms
 */
public record Shown(String replica, List<String> issues, List<String> broken) {
    public Shown {
        issues = List.copyOf(issues);
        broken = List.copyOf(broken);
    }
}
