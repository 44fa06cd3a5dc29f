package newsroom.benchmarks.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import newsroom.benchmarks.Table;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.cluster.Score.Feature;
import newsroom.contracts.desk.Desk;
import newsroom.contracts.desk.Weights;
import newsroom.contracts.story.Story;
import newsroom.scoring.fingerprint.Aliases;
import newsroom.scoring.fingerprint.Fingerprinter;
import newsroom.scoring.judge.Relevance;
import newsroom.scoring.model.MiniLm;
import newsroom.wire.DeskFile;

/**
 * How the score ranks: without one feature after the other, per day; and beside the points that readers of Hacker News
 * gave to stories whose points the score was not told.
 */
final class Ranking {

    private static final List<String> FEATURES =
            List.of("relevance", "authority", "corroboration", "community", "novelty", "recency", "substance");
    private static final int TOP = 10;
    private static final int OTHER_STORIES = 2000;

    private Ranking() {}

    static void run(Path data, PrintStream out) {
        Desk desk = DeskFile.read(shipped());
        try (MiniLm model = MiniLm.load()) {
            Fingerprinter fingerprinter = shippedFingerprinter(model);
            Relevance relevance =
                    new Relevance(desk.interests().stream().map(model::embed).toList());
            ablations(new Samples(data, fingerprinter).may(), relevance, desk.score(), out);
            points(data, fingerprinter, relevance, desk.score(), out);
        }
    }

    /** As the service takes fingerprints on the shipped desk. */
    static Fingerprinter shippedFingerprinter(MiniLm model) {
        return new Fingerprinter(model, new Aliases(DeskFile.read(shipped()).aliases()));
    }

    static Path shipped() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("deploy/desk.yaml"))) {
                return at.resolve("deploy/desk.yaml");
            }
        }
        throw new IllegalStateException("deploy/desk.yaml is nowhere above the working directory");
    }

    /** Gain: owners that report the event in the end. Corroboration sees those of its day, so it is near the answer. */
    private static void ablations(Sample may, Relevance relevance, Weights weights, PrintStream out) {
        Map<String, List<ClusterStanding>> days = new TreeMap<>();
        Ours.decided(may.stories(), relevance, weights)
                .standings()
                .values()
                .forEach(standing -> days.computeIfAbsent(
                                standing.firstSeenAt().toString().substring(0, 10), day -> new ArrayList<>())
                        .add(standing));
        Table table = new Table("ranking", "nDCG@10, mean of " + days.size() + " days", "by day");
        Map<String, ToDoubleFunction<ClusterStanding>> rankings = new LinkedHashMap<>();
        rankings.put("the score", standing -> without(standing, ""));
        FEATURES.forEach(feature -> rankings.put("without " + feature, standing -> without(standing, feature)));
        rankings.put("newest first", standing -> standing.firstSeenAt().toEpochMilli());
        rankings.put("any order", standing -> standing.id().hashCode());
        rankings.forEach((name, ranking) -> {
            List<Double> gains =
                    days.values().stream().map(day -> ndcg(day, ranking)).toList();
            table.row(
                    name,
                    format(gains.stream()
                            .mapToDouble(Double::doubleValue)
                            .average()
                            .orElse(0)),
                    String.join(", ", gains.stream().map(Ranking::format).toList()));
        });
        table.print(out);
    }

    private static double without(ClusterStanding standing, String left) {
        double sum = 0;
        double all = 0;
        for (Feature feature : standing.score().features()) {
            if (!feature.name().equals(left)) {
                sum += feature.weight() * feature.value();
                all += feature.weight();
            }
        }
        return sum / all;
    }

    private static double ndcg(List<ClusterStanding> day, ToDoubleFunction<ClusterStanding> ranking) {
        ToDoubleFunction<ClusterStanding> gain =
                standing -> standing.publishers().size();
        double ideal = discounted(day, gain, gain);
        return ideal == 0 ? 0 : discounted(day, ranking, gain) / ideal;
    }

    private static double discounted(
            List<ClusterStanding> day,
            ToDoubleFunction<ClusterStanding> ranking,
            ToDoubleFunction<ClusterStanding> gain) {
        List<ClusterStanding> ranked = day.stream()
                .sorted(Comparator.comparingDouble(ranking)
                        .reversed()
                        .thenComparing(standing -> standing.id().toString()))
                .limit(TOP)
                .toList();
        double sum = 0;
        for (int i = 0; i < ranked.size(); i++) {
            sum += gain.applyAsDouble(ranked.get(i)) * Math.log(2) / Math.log(i + 2.0);
        }
        return sum;
    }

    private static void points(
            Path data, Fingerprinter fingerprinter, Relevance relevance, Weights weights, PrintStream out) {
        List<JsonNode> rows = Samples.hackerNews(data);
        rows = rows.subList(Math.max(0, rows.size() - OTHER_STORIES), rows.size());
        List<Sample.Item> items = new ArrayList<>();
        Map<Object, Double> points = new LinkedHashMap<>();
        Instant last = Instant.EPOCH;
        for (JsonNode row : rows) {
            Instant at = Instant.parse(row.path("day").asText() + "T12:00:00Z")
                    .plusSeconds(row.path("rank").asLong());
            last = at.isAfter(last) ? at : last.plus(Duration.ofSeconds(1));
            Story story = Samples.hackerNews(row, last);
            items.add(new Sample.Item(story, fingerprinter.take(story)));
            points.put(story.id(), row.path("score").asDouble());
        }
        List<Double> scores = new ArrayList<>();
        List<Double> given = new ArrayList<>();
        Ours.scores(items, relevance, weights).forEach((story, score) -> {
            scores.add(score);
            given.add(points.getOrDefault(story, 0.0));
        });
        out.printf(
                Locale.ROOT,
                "Hacker News, %d stories scored without their points: Spearman %.3f with the points%n",
                scores.size(),
                Spearman.of(scores, given));
    }

    private static String format(double x) {
        return String.format(Locale.ROOT, "%.3f", x);
    }
}
