package newsroom.publish.dailybrief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.issue.Patterns.Pattern;
import newsroom.publish.copy.Copy;
import newsroom.publish.copy.Counting;
import newsroom.publish.copy.Names;
import newsroom.publish.copy.SameEvent;
import newsroom.publish.copy.Worth;

/**
 * What runs through the news of two days: names and topics, counted over every event that the desk knows, printed or
 * not. A name must stand in the headlines of three events and be carried by three outlets. Ranked by how many more
 * reports there are than in the two days before; no two patterns rest on the same events by more than half.
 * A topic is a pattern only where half as many reports again fall under it as before.
 */
final class PatternHunt {

    private static final int MOST = 3;
    private static final int EVENTS = 3;
    private static final int OUTLETS = 3;
    private static final int EXAMPLES = 3;
    private static final int TOPICS = 1;
    private static final double MORE = 1.5;
    private static final String UNDER = "fall under it";
    /** Neither cut off nor an announcement of what follows. */
    private static final java.util.regex.Pattern WHOLE = java.util.regex.Pattern.compile("(?<!\\.\\.\\.|…|:)$");

    private static final int HOURS = (int) Copy.WINDOW.toHours();

    private final Copy copy;
    private final Instant start;
    private final Instant before;
    private final boolean compared;

    PatternHunt(Copy copy) {
        this.copy = copy;
        this.start = copy.closedAt().minus(Copy.WINDOW);
        this.before = start.minus(Copy.WINDOW);
        this.compared = copy.recent().stream()
                .map(brief -> brief.cluster().firstSeenAt())
                .anyMatch(first -> !first.isAfter(before));
    }

    /** Reports of one name or topic, by event. */
    private static final class Trail {
        private final Map<Brief, List<Report>> now = new LinkedHashMap<>();
        private int before;

        private List<Report> reports() {
            return now.values().stream().flatMap(List::stream).toList();
        }
    }

    List<Pattern> patterns() {
        List<Pattern> candidates = new ArrayList<>();
        byName().forEach((name, trail) -> candidate(name, trail, "name it", candidates));
        int names = candidates.size();
        byTopic().forEach((topic, trail) -> candidate(topic, trail, UNDER, candidates));
        Set<Pattern> topics = Set.copyOf(candidates.subList(names, candidates.size()));
        candidates.sort(Comparator.comparingInt((Pattern pattern) -> pattern.before() - pattern.reports())
                .thenComparing(pattern -> -pattern.outlets())
                .thenComparing(Pattern::about));
        List<Pattern> chosen = new ArrayList<>();
        for (Pattern pattern : candidates) {
            boolean room = !topics.contains(pattern)
                    || chosen.stream().filter(topics::contains).count() < TOPICS;
            if (chosen.size() < MOST && room && chosen.stream().noneMatch(other -> overlap(other, pattern))) {
                chosen.add(pattern);
            }
        }
        return chosen;
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

    private Map<String, Trail> byTopic() {
        Map<String, Trail> trails = new TreeMap<>();
        for (Brief brief : copy.recent()) {
            if (!brief.cluster().topics().isEmpty()) {
                String topic = brief.cluster().topics().get(0).name();
                brief.reports().forEach(report -> follow(trails, topic, brief, report));
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

    private void candidate(String about, Trail trail, String verb, List<Pattern> candidates) {
        List<Report> reports = trail.reports();
        int outlets = Counting.outlets(reports);
        boolean topical = verb.equals(UNDER);
        boolean grown = compared && reports.size() >= MORE * trail.before;
        if (trail.now.size() < EVENTS || outlets < OUTLETS || (topical && !grown)) {
            return;
        }
        int before = compared ? trail.before : 0;
        String counted = "%s: %s of %s by %s %s in %d hours%s.%s"
                .formatted(
                        headed(about, reports.size(), before),
                        Numbers.counted(reports.size(), "report"),
                        Numbers.counted(trail.now.size(), "event"),
                        Numbers.counted(outlets, "independent outlet"),
                        verb,
                        HOURS,
                        compared ? ", against " + against(before) : "",
                        examples(about, trail, topical));
        candidates.add(new Pattern(
                about,
                Counting.over(reports, counted),
                trail.now.keySet().stream().map(brief -> brief.cluster().id()).toList(),
                reports.size(),
                outlets,
                HOURS,
                before));
    }

    private String headed(String about, int now, int before) {
        if (!compared) {
            return about + " runs through the news";
        }
        return now >= MORE * before
                ? about + " is in the news more than before"
                : now * MORE <= before ? about + " is in the news less than before" : about + " stays in the news";
    }

    private static String against(int before) {
        return before == 0
                ? "none in the %d hours before".formatted(HOURS)
                : "%s in the %d hours before".formatted(Numbers.inWords(before), HOURS);
    }

    /** The most widely carried events, one headline each; of a name, those whose headline has it. */
    private static String examples(String about, Trail trail, boolean topical) {
        List<Brief> events = trail.now.entrySet().stream()
                .filter(event -> Worth.isReported(event.getKey()))
                .filter(event -> WHOLE.matcher(event.getKey().headline().text()).find())
                .filter(event -> topical || event.getKey().headline().text().contains(about))
                .sorted(Comparator.comparingInt((Map.Entry<Brief, List<Report>> event) ->
                                -event.getValue().size())
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
        List<String> headlines =
                shown.stream().map(event -> "“" + event.headline().text() + "”").toList();
        return headlines.isEmpty() ? "" : " Most carried: " + String.join("; ", headlines) + ".";
    }

    private static boolean overlap(Pattern one, Pattern other) {
        long shared = one.events().stream().filter(other.events()::contains).count();
        return 2 * shared > Math.min(one.events().size(), other.events().size());
    }
}
