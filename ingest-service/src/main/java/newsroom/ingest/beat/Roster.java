package newsroom.ingest.beat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        shelf.holdAll();
        Set<String> listed = new HashSet<>();
        for (DeskSource source : desk) {
            listed.add(source.name());
            Optional<Dossier> known = shelf.hold(source.name());
            shelf.keep(
                    known.isPresent() ? returned(known.get().listed(source, true)) : blank(source, desk.size(), now));
        }
        for (Dossier dossier : shelf.all()) {
            if (dossier.ofDesk() && dossier.standing() != Standing.REMOVED && !listed.contains(dossier.name())) {
                invitations.left(dossier.name(), now);
                shelf.keep(dossier.standing(Standing.REMOVED, dossier.next()));
            }
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
