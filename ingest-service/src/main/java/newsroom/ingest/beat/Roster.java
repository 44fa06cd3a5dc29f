package newsroom.ingest.beat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsroom.contracts.desk.DeskSource;
import newsroom.ingest.subscription.Invitations;
import newsroom.ingest.timetable.Appointment;
import newsroom.ingest.timetable.Timetable;

/** Keeps the sources that are known in step with those that desk.yaml lists. */
public final class Roster {

    private final SourceShelf shelf;
    private final Invitations invitations;
    private final int firstPerSecond;

    /**
     * @param invitations whose hubs are left by sources that left the desk
     * @param firstPerSecond how many newcomers are asked in a second, so that a large desk does not storm the web
     */
    public Roster(SourceShelf shelf, Invitations invitations, int firstPerSecond) {
        this.shelf = shelf;
        this.invitations = invitations;
        this.firstPerSecond = firstPerSecond;
    }

    /**
     * Makes the desk's sources known; needs a transaction, and replicas that open at once do it one after the other. Those that were read before keep their state; those that left
     * the desk are asked no more; one that an operator paused stays so.
     */
    public void open(List<DeskSource> desk, Instant now) {
        Map<String, Dossier> known = new HashMap<>();
        shelf.holdAll().forEach(dossier -> known.put(dossier.name(), dossier));
        List<Dossier> fresh = new ArrayList<>();
        for (DeskSource source : desk) {
            Dossier before = known.remove(source.name());
            if (before == null) {
                fresh.add(blank(source, desk.size(), now));
            } else {
                keepChanged(before, returned(before.listed(source, true)));
            }
        }
        shelf.add(fresh);
        for (Dossier dossier : known.values()) {
            if (dossier.ofDesk() && dossier.standing() != Standing.REMOVED) {
                invitations.left(dossier.name(), now);
                shelf.keep(dossier.standing(Standing.REMOVED, dossier.next()));
            }
        }
    }

    private void keepChanged(Dossier before, Dossier after) {
        if (!after.equals(before)) {
            shelf.keep(after);
        }
    }

    private Dossier blank(DeskSource source, int among, Instant now) {
        return Dossier.blank(source, true, Timetable.first(source.name(), among, firstPerSecond, now));
    }

    /** What is remembered of its visits still holds, so a source that comes back is not asked early. */
    private static Dossier returned(Dossier dossier) {
        return dossier.standing() == Standing.REMOVED
                ? dossier.standing(
                        Standing.ACTIVE, new Appointment(dossier.next().at(), Appointment.Reason.FIRST))
                : dossier;
    }
}
