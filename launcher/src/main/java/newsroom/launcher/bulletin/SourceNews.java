package newsroom.launcher.bulletin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.launcher.services.Intake;

/** Tells when a live source is reached for the first time, falls silent, or comes back; a line for each change. */
final class SourceNews {

    private static final String OK = "ok";
    private static final String FAILING = "failing";

    private final Map<String, String> known = new HashMap<>();

    List<String> lines(List<Intake.Source> sources) {
        List<String> lines = new ArrayList<>();
        for (Intake.Source source : sources) {
            String before = Optional.ofNullable(known.put(source.name(), source.state()))
                    .orElse("");
            if (!before.equals(source.state())) {
                line(source, before).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private static Optional<String> line(Intake.Source source, String before) {
        if (OK.equals(source.state())) {
            return Optional.of("source " + source.name() + (FAILING.equals(before) ? " reached again" : " reached"));
        }
        if (FAILING.equals(source.state())) {
            String why = source.code() == null ? "" : ": " + source.code();
            return Optional.of("source " + source.name() + " cannot be reached" + why + " (others go on)");
        }
        return Optional.empty();
    }
}
