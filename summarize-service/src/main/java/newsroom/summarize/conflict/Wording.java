package newsroom.summarize.conflict;

import java.util.List;
import java.util.Map;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Conflict.Kind;
import newsroom.contracts.cluster.Conflict.Position;
import newsroom.contracts.cluster.Modality;
import newsroom.contracts.cluster.Quantity;
import newsroom.summarize.claim.Answers;

/** Disagreements in the reader's words: "Four outlets say 220,000 GPUs; one post says 6,144 H100s." */
final class Wording {

    private static final Map<String, String> METRICS = Map.ofEntries(
            Map.entry("arr", "annual recurring revenue"),
            Map.entry("raise", "the sum raised"),
            Map.entry("deal", "the price of the deal"),
            Map.entry("offer", "the offer"),
            Map.entry("price", "the price"),
            Map.entry("fine", "the fine"),
            Map.entry("valuation", "the valuation"),
            Map.entry("layoffs", "the cuts"),
            Map.entry("power", "power"),
            Map.entry("context", "the context window"),
            Map.entry("stake", "the stake"),
            Map.entry("loot", "the loot"),
            Map.entry("fall", "the fall"),
            Map.entry("age", "the age in years"),
            Map.entry("clock", "the clock"),
            Map.entry("since", "the time since"),
            Map.entry("magnitude", "the magnitude"),
            Map.entry("children", "the children"),
            Map.entry("residents", "the residents"),
            Map.entry("spending", "spending"));

    private Wording() {}

    static String of(Kind kind, List<Position> positions, Statement one) {
        boolean figures = positions.stream().allMatch(position -> position.quantity() != null);
        if (!figures) {
            return sideBySide(positions);
        }
        String metric = one.claim().predicate();
        String on = kind == Kind.UPDATE ? "" : on(metric, positions);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < positions.size(); i++) {
            String who = who(positions.get(i));
            String said = "%s %s %s"
                    .formatted(who, verb(positions.get(i)), positions.get(i).value());
            boolean opens = i == 0 && on.isEmpty();
            text.append(i == 0 ? on : "; ").append(opens ? Numbers.atHead(said) : said);
        }
        return text.append('.').toString();
    }

    /** "On the valuation, "; nothing where the figures name what they count. */
    private static String on(String metric, List<Position> positions) {
        boolean counted = positions.stream()
                .map(Position::quantity)
                .allMatch(q -> q != null && q.measure() == Quantity.Measure.COUNT && !METRICS.containsKey(metric));
        if (counted) {
            return "";
        }
        String words = METRICS.getOrDefault(
                metric,
                metric.startsWith("growth ")
                        ? "growth of " + metric.substring(7)
                        : Answers.is(metric) ? "the " + metric : metric);
        boolean unit = positions.stream()
                .map(Position::quantity)
                .anyMatch(q -> q != null && q.unit().equals(metric));
        return unit ? "" : "On " + words + ", ";
    }

    private static String sideBySide(List<Position> positions) {
        StringBuilder text = new StringBuilder();
        for (Position position : positions) {
            String said = position.value().strip().replaceFirst("[.!]+$", "");
            text.append(text.isEmpty() ? "" : " ")
                    .append(Numbers.atHead(who(position)))
                    .append(": ")
                    .append(said)
                    .append('.');
        }
        return text.toString();
    }

    private static String who(Position position) {
        List<String> voices = position.publishers();
        long posts =
                voices.stream().filter(voice -> voice.startsWith("a post on ")).count();
        if (voices.size() == 1) {
            return voices.get(0);
        }
        if (voices.size() == 2) {
            return voices.get(0) + " and " + voices.get(1);
        }
        if (posts == 0) {
            return Numbers.counted(voices.size(), "outlet");
        }
        int outlets = voices.size() - (int) posts;
        String said = Numbers.counted((int) posts, "post");
        return outlets == 0 ? said : Numbers.counted(outlets, "outlet") + " and " + said;
    }

    private static String verb(Position position) {
        boolean one = position.publishers().size() == 1;
        Modality modality = position.modality();
        if (modality == Modality.ESTIMATE) {
            return one ? "gives an estimate of" : "give an estimate of";
        }
        return one ? "says" : "say";
    }
}
