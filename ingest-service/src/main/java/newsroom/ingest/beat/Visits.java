package newsroom.ingest.beat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.desk.SourceKind;
import newsroom.ingest.timetable.Appointment;
import newsroom.ingest.timetable.Appointment.Reason;
import newsroom.ingest.timetable.Diary;
import newsroom.ingest.timetable.Timetable;
import newsroom.ingest.web.Ask;
import newsroom.ingest.web.Purpose;

/**
 * Sends reporters out. That a source was asked is written down before the question leaves, with the time at which it is
 * asked again should its answer be lost; so no crash and no second replica asks it early.
 */
public final class Visits {

    private final SourceShelf shelf;

    public Visits(SourceShelf shelf) {
        this.shelf = shelf;
    }

    /** Takes sources that are due, at most one a domain; needs a transaction, which must end before the first is asked. */
    public List<Trip> take(Instant now, int most) {
        List<Trip> trips = new ArrayList<>();
        for (Dossier due : shelf.due(now, most)) {
            boolean plain = due.isPlain();
            Optional<Instant> tooEarly = Timetable.notBefore(due.terms(), due.diary(), plain, due.name(), now);
            if (tooEarly.isPresent()) {
                shelf.keep(due.due(due.diary(), new Appointment(tooEarly.get(), Reason.EVERY)));
            } else {
                Diary asked = due.diary().asked(plain, now);
                Dossier out = due.due(asked, Timetable.unanswered(due.terms(), asked, plain, due.name(), now));
                shelf.keep(out);
                trips.add(new Trip(due, out, question(due)));
            }
        }
        return trips;
    }

    private static Ask question(Dossier due) {
        Purpose purpose = due.source().kind() == SourceKind.FEED ? Purpose.FEED : Purpose.API;
        return new Ask(
                due.url(), purpose, due.validators().etag(), due.validators().lastModified());
    }
}
