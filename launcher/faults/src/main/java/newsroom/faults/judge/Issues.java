package newsroom.faults.judge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** I3, I4 and I5: what must hold of issues and their rows. */
final class Issues {

    /** As the desk of the fault tests has it. */
    private static final Map<String, Integer> QUOTAS = Map.of("quick", 40);

    private final Evidence evidence;

    Issues(Evidence evidence) {
        this.evidence = evidence;
    }

    void findings(List<Finding> findings) {
        findings.add(rows());
        findings.add(sizes());
        findings.add(frozen());
    }

    /** I3: one open issue at most, numbers without gaps, one issue for a slot. */
    private Finding rows() {
        long broken = 0;
        Map<String, List<Kept.Shelf>> editions =
                evidence.kept().issues().stream().collect(Collectors.groupingBy(Kept.Shelf::edition));
        for (List<Kept.Shelf> shelf : editions.values()) {
            broken += Math.max(0, shelf.stream().filter(Kept.Shelf::open).count() - 1);
            Set<Integer> numbers = shelf.stream().map(Kept.Shelf::number).collect(Collectors.toSet());
            broken += shelf.stream().mapToInt(Kept.Shelf::number).max().orElse(0) - numbers.size();
            Set<String> slots = shelf.stream().map(Kept.Shelf::slot).collect(Collectors.toSet());
            broken += shelf.size() - slots.size();
        }
        return new Finding("I3", broken, editions.size() + " editions, broken " + broken);
    }

    /** I4: who closes at a quota has as much, who closes at a deadline has less and not nothing. */
    private Finding sizes() {
        long wrong = 0;
        long full = 0;
        for (Kept.Shelf row : evidence.kept().issues()) {
            int quota = QUOTAS.getOrDefault(row.edition(), 500);
            boolean atQuota = row.closedBy().equals("QUOTA");
            full += atQuota ? 1 : 0;
            if (atQuota && row.laid() != quota) {
                wrong++;
            }
            if (row.closedBy().equals("DEADLINE") && (row.laid() == 0 || row.laid() >= quota)) {
                wrong++;
            }
        }
        return new Finding("I4", wrong, full + " closed by quota, wrong size " + wrong);
    }

    /** I5: what was announced is what is kept, to the byte. */
    private Finding frozen() {
        Map<String, Set<String>> announced = new HashMap<>();
        evidence.printed()
                .forEach(printed -> announced
                        .computeIfAbsent(printed.id(), id -> new HashSet<>())
                        .add(printed.hash()));
        long changed = evidence.kept().issues().stream()
                .filter(row -> !row.open())
                .filter(row -> !announced.getOrDefault(row.id(), Set.of()).contains(row.hash()))
                .count();
        return new Finding("I5", changed, changed + " kept otherwise than announced");
    }
}
