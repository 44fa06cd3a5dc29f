package newsroom.summarize.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import newsroom.summarize.brief.BriefLedger;

/** The briefs in figures. */
@Path("/api/v1/tally")
public class TallyResource {

    private final BriefLedger ledger;

    TallyResource(BriefLedger ledger) {
        this.ledger = ledger;
    }

    @GET
    @Transactional
    public Tally tally() {
        return new Tally(ledger.through(), ledger.briefs(), ledger.clusters(), ledger.reports());
    }

    /** How far the verdicts were followed and what was written. */
    public record Tally(long through, long briefs, long clusters, long reports) {}
}
