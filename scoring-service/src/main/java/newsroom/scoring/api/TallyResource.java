package newsroom.scoring.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import newsroom.scoring.judge.ScoringLedger;

/** The verdicts in figures. */
@Path("/api/v1/tally")
public class TallyResource {

    private final ScoringLedger ledger;

    TallyResource(ScoringLedger ledger) {
        this.ledger = ledger;
    }

    @GET
    @Transactional
    public Tally tally() {
        return new Tally(ledger.through(), ledger.waiting(), ledger.outcomes(), ledger.reasons());
    }

    /** How far the desk has decided, what waits for its turn, and what was decided. */
    public record Tally(long through, long waiting, Map<String, Long> verdicts, Map<String, Long> declined) {}
}
