package newsroom.publish.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import newsroom.contracts.issue.ClosedBy;
import newsroom.publish.copy.Copy;

/**
 * A fault of ours in one edition's words holds back that edition's issue and no other: it stays open, past its deadline, and is
 * tried again with everything that comes, also by the version that mends the fault.
 */
public final class SteadyPress implements Press {

    private final Press press;
    private final BiConsumer<OpenIssue, RuntimeException> trouble;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /** @param trouble is told once of every issue that is held back */
    public SteadyPress(Press press, BiConsumer<OpenIssue, RuntimeException> trouble) {
        this.press = press;
        this.trouble = trouble;
    }

    @Override
    public Optional<Composed> compose(OpenIssue issue, Copy copy, LocalDate first, Instant closedAt, ClosedBy by) {
        try {
            return press.compose(issue, copy, first, closedAt, by);
        } catch (RuntimeException e) {
            if (told.add(issue.id())) {
                trouble.accept(issue, e);
            }
            return Optional.empty();
        }
    }
}
