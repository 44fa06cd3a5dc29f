package newsroom.launcher.services;

import java.util.List;
import java.util.Map;

/** Standings for tests. */
public final class Standings {

    private Standings() {}

    /** A capture of a hundred lines, of which some became stories and each service has come so far. */
    public static Standing standing(boolean finished, long ingested, long scored, long summarized, long published) {
        Intake.Capture capture = new Intake.Capture("day.jsonl", 100, finished ? 100 : 50, finished);
        Intake intake = new Intake(List.of(capture), ingested, Map.of("NO_TITLE", 100 - ingested), List.of());
        return new Standing(intake, tally(scored), tally(summarized), tally(published));
    }

    /** All services are ready, and ingest has not opened its captures yet. */
    public static Standing unopened() {
        return new Standing(new Intake(List.of(), 0, Map.of(), List.of()), tally(0), tally(0), tally(0));
    }

    private static Tally tally(long through) {
        return new Tally(through, 0, Map.of("NEW_EVENT", through), 0, 0, 1, 0);
    }
}
