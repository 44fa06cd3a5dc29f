package newsroom.publish.copy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.issue.Patterns.Pattern;

/**
 * What runs through the news of two days: names, counted over every event that the desk knows, printed or
 * not. A name must stand in the headlines of three events and be carried by three outlets. Ranked by how many more
 * reports there are than in the two days before; no two patterns rest on the same events by more than half.
 */
public final class PatternHunt {

    private static final int MOST = 3;
    private static final int EVENTS = 3;
    private static final int OUTLETS = 3;
    private static final int EXAMPLES = 3;
    private static final double MORE = 1.5;
    private static final List<String> UNCOMPARED =
            List.of("runs through the news", "is named widely as well", "stays on many desks");
    private static final List<String> ANY = List.of("Most carried", "The most carried of them", "Among them");
    private static final List<String> OTHERS = List.of("Beside the stories above", "Not told above", "Elsewhere");
    /** Neither cut off nor an announcement of what follows. */
    private static final java.util.regex.Pattern WHOLE = java.util.regex.Pattern.compile("(?<!\\.\\.\\.|…|:)$");

    private static final int HOURS = (int) Copy.WINDOW.toHours();

    private final Copy copy;
    private final List<Brief> told;
    private final Instant start;
    private final Instant before;
    private final boolean compared;

    /** @param told what the issue tells in full: a pattern shows other events, if there are any */
    public PatternHunt(Copy copy, List<Brief> told) {
        this.copy = copy;
        this.told = told;
        this.start = copy.closedAt().minus(Copy.WINDOW);
        this.before = start.minus(Copy.WINDOW);
        this.compared = copy.recent().stream()
                .map(brief -> brief.cluster().firstSeenAt())
                .anyMatch(first -> !first.isAfter(before));
    }

    /** Reports of one name, by event. */
    private static final class Trail {
        private final Map<Brief, List<Report>> now = new LinkedHashMap<>();
        private int before;

        private List<Report> reports() {
            return now.values().stream().flatMap(List::stream).toList();
        }
    }

    /** Something that might be a pattern. */
    private record Candidate(String about, Trail trail, int outlets) {
        private int reports() {
            return trail.reports().size();
        }

        private boolean overlaps(Candidate other) {
            long shared = trail.now.keySet().stream()
                    .filter(other.trail.now::containsKey)
                    .count();
            return 2 * shared > Math.min(trail.now.size(), other.trail.now.size());
        }
    }

    public List<Pattern> patterns() {
        List<Candidate> candidates = new ArrayList<>();
        byName().forEach((name, trail) -> candidate(name, trail).ifPresent(candidates::add));
        candidates.sort(Comparator.comparingInt((Candidate candidate) -> before(candidate) - candidate.reports())
                .thenComparing(candidate -> -candidate.outlets())
                .thenComparing(Candidate::about));
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (chosen.size() < MOST && chosen.stream().noneMatch(candidate::overlaps)) {
                chosen.add(candidate);
            }
        }
        List<Pattern> patterns = new ArrayList<>();
        for (Candidate candidate : chosen) {
            patterns.add(pattern(candidate, patterns.size()));
        }
        return patterns;
    }

    private int before(Candidate candidate) {
        return compared ? candidate.trail().before : 0;
    }

    private Map<String, Trail> byName() {
        Names names = Names.in(copy.recent());
        Map<String, Trail> trails = new TreeMap<>();
        for (Brief brief : copy.recent()) {
            for (Report report : brief.reports()) {
                names.of(report.title()).forEach(name -> follow(trails, name, brief, report));
            }
        }
        return trails;
    }

    private void follow(Map<String, Trail> trails, String about, Brief brief, Report report) {
        Instant at = report.fetchedAt();
        if (at.isAfter(before) && !at.isAfter(copy.closedAt())) {
            Trail trail = trails.computeIfAbsent(about, name -> new Trail());
            if (at.isAfter(start)) {
                trail.now.computeIfAbsent(brief, event -> new ArrayList<>()).add(report);
            } else {
                trail.before++;
            }
        }
    }

    private Optional<Candidate> candidate(String about, Trail trail) {
        int outlets = Counting.outlets(trail.reports());
        return trail.now.size() < EVENTS || outlets < OUTLETS
                ? Optional.empty()
                : Optional.of(new Candidate(about, trail, outlets));
    }

    private Pattern pattern(Candidate candidate, int place) {
        Trail trail = candidate.trail();
        int before = before(candidate);
        String counted = "%s %s: %s of %s by %s name it in %d hours%s.%s"
                .formatted(
                        candidate.about(),
                        standing(candidate.reports(), before, place),
                        Numbers.counted(candidate.reports(), "report"),
                        Numbers.counted(trail.now.size(), "event"),
                        Numbers.counted(candidate.outlets(), "independent outlet"),
                        HOURS,
                        compared ? ", against " + against(before) : "",
                        examples(candidate, place));
        return new Pattern(
                candidate.about(),
                Counting.over(trail.reports(), counted),
                trail.now.keySet().stream().map(brief -> brief.cluster().id()).toList(),
                candidate.reports(),
                candidate.outlets(),
                HOURS,
                before);
    }

    private String standing(int now, int before, int place) {
        if (!compared) {
            return UNCOMPARED.get(place);
        }
        return now >= MORE * before
                ? "is in the news more than before"
                : now * MORE <= before ? "is in the news less than before" : "stays in the news";
    }

    private static String against(int before) {
        return before == 0
                ? "none in the %d hours before".formatted(HOURS)
                : "%s in the %d hours before".formatted(Numbers.inWords(before), HOURS);
    }

    /** The most widely carried events, one headline each, those whose headline has the name. */
    private String examples(Candidate candidate, int place) {
        List<Brief> events = candidate.trail().now.entrySet().stream()
                .filter(event -> Worth.isReported(event.getKey()))
                .filter(event -> WHOLE.matcher(event.getKey().headline().text()).find())
                .filter(event -> event.getKey().headline().text().contains(candidate.about()))
                .sorted(Comparator.comparing((Map.Entry<Brief, List<Report>> event) -> isTold(event.getKey()))
                        .thenComparing(event -> -event.getValue().size())
                        .thenComparing(
                                event -> -event.getKey().cluster().score().value())
                        .thenComparing(event -> event.getKey().cluster().id()))
                .map(Map.Entry::getKey)
                .toList();
        List<Brief> shown = new ArrayList<>();
        for (Brief event : events) {
            if (shown.size() < EXAMPLES && shown.stream().noneMatch(other -> SameEvent.is(other, event))) {
                shown.add(event);
            }
        }
        List<String> headlines = shown.stream()
                .map(event -> "“" + event.headline().text().replaceFirst("\\.$", "") + "”")
                .toList();
        boolean others = shown.stream().noneMatch(this::isTold);
        return headlines.isEmpty()
                ? ""
                : " " + (others ? OTHERS : ANY).get(place) + ": " + String.join("; ", headlines) + ".";
    }

    private boolean isTold(Brief event) {
        return told.stream().anyMatch(story -> SameEvent.is(story, event));
    }
}
