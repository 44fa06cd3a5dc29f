package newsroom.summarize.rewrite;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import newsroom.summarize.gate.Fault;

/** Books that forget with the test. */
public final class Ledgers {

    private Ledgers() {}

    /** Counts in memory. */
    public static final class Counting implements Scorebook {
        public final Map<Step, Integer> steps = new EnumMap<>(Step.class);
        public final Map<Fault.Rule, Integer> faults = new EnumMap<>(Fault.Rule.class);
        public final Map<String, Integer> outcomes = new HashMap<>();
        public long tokens;
        public long micros;

        @Override
        public void count(Step step) {
            steps.merge(step, 1, Integer::sum);
        }

        @Override
        public void fault(Fault.Rule rule) {
            faults.merge(rule, 1, Integer::sum);
        }

        @Override
        public void call(String engine, String outcome, long millis, long inputTokens, long outputTokens, long cost) {
            outcomes.merge(outcome, 1, Integer::sum);
            tokens += inputTokens + outputTokens;
            micros += cost;
        }

        public int of(Step step) {
            return steps.getOrDefault(step, 0);
        }
    }

    /** A purse of so many tokens and millionths, for whatever day. */
    public static final class Pocket implements Purse {
        public long tokens;
        public long micros;

        public Pocket(long tokens, long micros) {
            this.tokens = tokens;
            this.micros = micros;
        }

        @Override
        public boolean reserve(LocalDate day, long wanted, long cost) {
            if (wanted > tokens || cost > micros) {
                return false;
            }
            tokens -= wanted;
            micros -= cost;
            return true;
        }

        @Override
        public void correct(LocalDate day, long more, long cost) {
            tokens -= more;
            micros -= cost;
        }
    }

    /** A shelf of drafts. */
    public static final class Drawer implements DraftShelf {
        private final Map<String, Draft> drafts = new HashMap<>();

        @Override
        public Optional<Draft> find(String assignmentHash, String engine) {
            return Optional.ofNullable(drafts.get(assignmentHash + engine));
        }

        @Override
        public void keep(String assignmentHash, String engine, Draft draft) {
            drafts.putIfAbsent(assignmentHash + engine, draft);
        }
    }
}
