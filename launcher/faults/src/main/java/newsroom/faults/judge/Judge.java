package newsroom.faults.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import newsroom.contracts.Topics;
import newsroom.contracts.cluster.ClusterMerged;
import newsroom.contracts.story.StoryIngested;
import newsroom.contracts.story.StoryScored;
import newsroom.faults.feed.Receipt;

/** Holds the evidence against the invariants; believes nobody's own word where topics or rows can be counted. */
public final class Judge {

    private static final int MEMORY_BOUND = 768;

    private final Evidence evidence;
    private final List<Finding> findings = new ArrayList<>();

    private Judge(Evidence evidence) {
        this.evidence = evidence;
    }

    public static List<Finding> findings(Evidence evidence) {
        Judge judge = new Judge(evidence);
        judge.nothingLost();
        judge.nothingTwice();
        new Issues(evidence).findings(judge.findings);
        judge.everythingSaid();
        judge.samePayload();
        judge.places();
        judge.readersSeeTheSame();
        judge.readers();
        judge.deadLetters();
        judge.memory();
        return List.copyOf(judge.findings);
    }

    /** I1: every acknowledged story is on the topics, judged once, and its event on every edition's desk. */
    private void nothingLost() {
        Set<String> taken = evidence.receipts().stream()
                .filter(Receipt::taken)
                .map(Receipt::story)
                .collect(Collectors.toSet());
        Set<String> ingested = subjects(Topics.STORIES_INGESTED, StoryIngested.TYPE);
        Map<String, Set<String>> verdicts = verdicts();
        long missing = without(taken, ingested);
        long unjudged = without(ingested, verdicts.keySet());
        long torn = verdicts.values().stream().filter(said -> said.size() > 1).count();
        long untold = without(reported(), subjects(Topics.CLUSTERS_SUMMARIZED, ""));
        long homeless = evidence.kept().homeless();
        findings.add(new Finding(
                "I1",
                missing + unjudged + torn + untold + homeless,
                taken.size() + " taken; lost: " + missing + " before the topic, " + unjudged + " without verdict, "
                        + torn + " with two, " + untold + " events without brief, " + homeless + " on no desk"));
    }

    /** I2: no issue, slot or number twice, no event told in full and as new twice by an edition. */
    private void nothingTwice() {
        Map<String, Set<String>> issues = new LinkedHashMap<>();
        Map<String, Set<String>> told = new HashMap<>();
        for (Printed printed : evidence.printed()) {
            put(issues, printed.id() + " r" + printed.revision(), printed.hash());
            put(issues, printed.edition() + " number " + printed.number(), printed.id());
            put(issues, printed.edition() + " of " + printed.date(), printed.id());
            Map<String, String> into = merged();
            printed.inFull()
                    .forEach(cluster ->
                            put(told, printed.edition() + " " + into.getOrDefault(cluster, cluster), printed.id()));
        }
        long doubled = issues.values().stream().filter(ids -> ids.size() > 1).count();
        long retold = told.values().stream().filter(ids -> ids.size() > 1).count();
        findings.add(new Finding(
                "I2",
                doubled + retold,
                evidence.printed().stream().map(Printed::id).distinct().count() + " issues; twice: " + doubled
                        + " issues, " + retold + " events"));
    }

    /** I6: nothing is left unsaid, and everything that was decided was said. */
    private void everythingSaid() {
        long unsaid = evidence.kept().unsaid().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        long stories = subjects(Topics.STORIES_INGESTED, StoryIngested.TYPE).size();
        long verdicts = subjects(Topics.STORIES_SCORED, StoryScored.TYPE).size();
        long apart = Math.abs(evidence.kept().stories() - stories)
                + Math.abs(evidence.kept().decisions() - verdicts);
        findings.add(new Finding("I6", unsaid + apart, unsaid + " unsaid; rows and topics differ by " + apart));
    }

    /** I7: what is said again is the same to the byte. */
    private void samePayload() {
        Map<String, Set<String>> bodies = new HashMap<>();
        evidence.said().forEach(said -> put(bodies, said.topic() + " " + said.id(), said.hash()));
        long differing =
                bodies.values().stream().filter(hashes -> hashes.size() > 1).count();
        long again = evidence.said().size() - bodies.size();
        findings.add(new Finding("I7", differing, again + " records said again, " + differing + " of them otherwise"));
    }

    /** I8: every service has come to the end of what was said to it; there is no inbox to count, but a place. */
    private void places() {
        Kept kept = evidence.kept();
        long last = kept.lastPlace();
        long lastBrief = evidence.said().stream()
                .filter(said -> said.topic().equals(Topics.CLUSTERS_SUMMARIZED))
                .mapToLong(Said::sequence)
                .max()
                .orElse(0);
        Map<String, Long> behind = new TreeMap<>(Map.of(
                "scoring", Math.abs(last - kept.through().getOrDefault("scoring", 0L)),
                "summarize", Math.abs(last - kept.through().getOrDefault("summarize", 0L)),
                "publish", Math.abs(lastBrief - kept.through().getOrDefault("publish", 0L)),
                "waiting", kept.waiting()));
        long all = behind.values().stream().mapToLong(Long::longValue).sum();
        findings.add(new Finding("I8", all, "place " + last + ", last brief " + lastBrief + ", behind by " + behind));
    }

    /** I9, I10: both replicas list what the database and the topic have, and show all of it whole. */
    private void readersSeeTheSame() {
        Set<String> rows = evidence.kept().issues().stream()
                .filter(row -> !row.open())
                .map(Kept.Shelf::id)
                .collect(Collectors.toSet());
        Set<String> topic = evidence.printed().stream().map(Printed::id).collect(Collectors.toSet());
        long differing = without(rows, topic) + without(topic, rows);
        for (Shown shown : evidence.shown()) {
            differing += without(rows, new HashSet<>(shown.issues())) + without(new HashSet<>(shown.issues()), rows);
        }
        long broken = evidence.shown().stream()
                .mapToLong(shown -> shown.broken().size())
                .sum();
        findings.add(new Finding("I9", differing, evidence.shown().size() + " replicas, differing by " + differing));
        findings.add(new Finding("I10", broken, broken + " pages not whole"));
    }

    /** I12: offsets only go forward, and nothing is left to read. */
    private void readers() {
        long lag = evidence.lags().values().stream().mapToLong(Long::longValue).sum();
        findings.add(new Finding(
                "I12",
                lag + evidence.backwards().size(),
                "lag " + lag + ", " + evidence.backwards().size() + " offsets went back"));
    }

    /** I13: what we planted is put away, and nothing else. */
    private void deadLetters() {
        findings.add(new Finding(
                "I13",
                Math.abs(evidence.deadLetters() - evidence.planted()),
                evidence.deadLetters() + " dead letters, " + evidence.planted() + " planted"));
    }

    /** I15, as far as a short run can tell: no service outgrows its bound. */
    private void memory() {
        long over = Math.max(0, evidence.mostMemory() - MEMORY_BOUND);
        findings.add(new Finding("I15", over, "at most " + evidence.mostMemory() + " MiB"));
    }

    private Map<String, Set<String>> verdicts() {
        Map<String, Set<String>> verdicts = new HashMap<>();
        evidence.said().stream()
                .filter(said ->
                        said.type().equals(StoryScored.TYPE) && said.topic().equals(Topics.STORIES_SCORED))
                .forEach(said -> put(verdicts, said.subject(), said.outcome() + said.cluster()));
        return verdicts;
    }

    /** Clusters that a story reported, under the name they have now. */
    private Set<String> reported() {
        Map<String, String> into = merged();
        return evidence.said().stream()
                .filter(said -> said.topic().equals(Topics.STORIES_SCORED)
                        && !said.cluster().isEmpty())
                .filter(said -> said.type().equals(StoryScored.TYPE))
                .map(said -> into.getOrDefault(said.cluster(), said.cluster()))
                .collect(Collectors.toSet());
    }

    /** Whose name a cluster means now; a name may have been passed on more than once. */
    private Map<String, String> merged() {
        Map<String, String> into = new HashMap<>();
        evidence.said().stream()
                .filter(said -> said.type().equals(ClusterMerged.TYPE))
                .forEach(said -> into.put(said.subject(), said.cluster()));
        into.replaceAll((from, to) -> last(into, to));
        return into;
    }

    private static String last(Map<String, String> into, String cluster) {
        String at = cluster;
        for (int i = 0; i < into.size() && into.containsKey(at); i++) {
            at = into.getOrDefault(at, at);
        }
        return at;
    }

    /** @param type empty for any */
    private Set<String> subjects(String topic, String type) {
        return evidence.said().stream()
                .filter(said -> said.topic().equals(topic)
                        && (type.isEmpty() || said.type().equals(type)))
                .map(Said::subject)
                .collect(Collectors.toSet());
    }

    private static long without(Set<String> these, Set<String> those) {
        return these.stream().filter(one -> !those.contains(one)).count();
    }

    private static void put(Map<String, Set<String>> map, String key, String value) {
        map.computeIfAbsent(key, one -> new HashSet<>()).add(value);
    }
}
