package newsroom.ingest.beat;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import newsroom.ingest.timetable.Domain;

/** Sources that outlive whoever uses them, and end with the test. */
public final class InMemorySources implements SourceShelf {

    private final Map<String, Dossier> dossiers = new TreeMap<>();
    private final BiPredicate<Domain, Instant> isFree;

    public InMemorySources() {
        this((domain, now) -> true);
    }

    public InMemorySources(BiPredicate<Domain, Instant> isFree) {
        this.isFree = isFree;
    }

    @Override
    public List<Dossier> due(Instant now, int most) {
        Set<Domain> taken = new HashSet<>();
        return dossiers.values().stream()
                .filter(source -> source.standing() == Standing.ACTIVE
                        && !source.next().at().isAfter(now))
                .sorted(Comparator.comparing(source -> source.next().at()))
                .filter(source -> isFree.test(Domain.of(source.url()), now) && taken.add(Domain.of(source.url())))
                .limit(most)
                .toList();
    }

    @Override
    public List<Dossier> holdAll() {
        return all();
    }

    @Override
    public List<Dossier> troubled(int most) {
        return dossiers.values().stream()
                .filter(source -> source.standing() != Standing.REMOVED)
                .sorted(Comparator.comparing(
                        source -> source.record().failingSince(), Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(most)
                .toList();
    }

    @Override
    public Map<String, Long> states() {
        return dossiers.values().stream()
                .filter(source -> source.standing() != Standing.REMOVED)
                .collect(Collectors.groupingBy(
                        source -> source.standing() == Standing.ACTIVE
                                        && source.record().failingSince() != null
                                ? "failing"
                                : source.standing().name().toLowerCase(Locale.ROOT),
                        Collectors.counting()));
    }

    @Override
    public void add(List<Dossier> fresh) {
        fresh.forEach(this::keep);
    }

    @Override
    public Optional<Dossier> hold(String name) {
        return find(name);
    }

    @Override
    public Optional<Dossier> find(String name) {
        return Optional.ofNullable(dossiers.get(name));
    }

    @Override
    public Optional<String> at(URI url) {
        return dossiers.values().stream()
                .filter(source ->
                        source.standing() != Standing.REMOVED && source.url().equals(url))
                .map(Dossier::name)
                .findFirst();
    }

    @Override
    public List<Dossier> all() {
        return List.copyOf(dossiers.values());
    }

    @Override
    public void keep(Dossier dossier) {
        dossiers.put(dossier.name(), dossier);
    }
}
