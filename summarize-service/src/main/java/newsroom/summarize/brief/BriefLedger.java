package newsroom.summarize.brief;

/** The briefs in figures. */
public interface BriefLedger {

    /** Sequence of the last verdict followed. */
    long through();

    long clusters();

    /** Briefs written, counting every revision. */
    long briefs();

    /** Reports that joined a cluster; each could have made a brief. */
    long reports();
}
