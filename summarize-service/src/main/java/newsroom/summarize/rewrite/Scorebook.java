package newsroom.summarize.rewrite;

import newsroom.summarize.gate.Fault;

/** Counts what becomes of a writer's lines. */
public interface Scorebook {

    /** A line, or a whole brief, took this way. */
    void count(Step step);

    /** A line broke this rule. */
    void fault(Fault.Rule rule);

    /**
     * A call to a writer ended.
     *
     * @param outcome {@code written}, or a stable word for what was wrong
     * @param micros millionths of a US dollar
     */
    void call(String engine, String outcome, long millis, long inputTokens, long outputTokens, long micros);

    /** Stations of a line on its way to print, and of a brief as a whole. */
    enum Step {
        LINE_WRITTEN,
        LINE_PASSED,
        LINE_REPAIRED,
        LINE_DROPPED,
        TURN_DROPPED,
        EXCHANGE_SET,
        EXCHANGE_OMITTED,
        BLOCK_EXTRACTIVE,
        BLOCK_OMITTED,
        REPAIR_ASKED,
        BRIEF_SAID,
        BRIEF_DISCARDED,
        FROM_CACHE,
        QUEUED,
        BACKLOG_FULL,
        STALE,
        EXPIRED,
        GIVEN_UP,
        DECLINED_NOBODY,
        DECLINED_BUDGET,
        DECLINED_UNAVAILABLE,
        DECLINED_UNREADABLE
    }
}
