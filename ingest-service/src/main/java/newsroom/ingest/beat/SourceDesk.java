package newsroom.ingest.beat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import newsroom.contracts.desk.DeskSource;
import newsroom.ingest.beat.Ruling.Code;
import newsroom.ingest.subscription.Invitations;
import newsroom.ingest.timetable.Appointment;
import newsroom.ingest.timetable.Appointment.Reason;
import newsroom.ingest.timetable.Diary;
import newsroom.ingest.timetable.Timetable;

/**
 * Where operators see how every source does, and say what is to become of it. Every call needs a transaction. No wish of
 * an operator breaks our manners: a source whose server asked for time gets it.
 */
public final class SourceDesk {

    private final SourceShelf shelf;
    private final Invitations invitations;

    /** @param invitations whose hubs are left by sources that are removed */
    public SourceDesk(SourceShelf shelf, Invitations invitations) {
        this.shelf = shelf;
        this.invitations = invitations;
    }

    /** All sources by name. */
    public List<Dossier> all() {
        return shelf.all();
    }

    /** As {@link SourceShelf#troubled}. */
    public List<Dossier> troubled(int most) {
        return shelf.troubled(most);
    }

    /** As {@link SourceShelf#states}. */
    public Map<String, Long> states() {
        return shelf.states();
    }

    public Optional<Dossier> find(String name) {
        return shelf.find(name);
    }

    /** Adds a source that desk.yaml does not list; it is asked at once. */
    public Ruling add(DeskSource source, Instant now) {
        if (shelf.find(source.name()).filter(this::keepsItsName).isPresent()) {
            return new Ruling(Code.NAME_TAKEN, "a source is called '" + source.name() + "' already");
        }
        Optional<String> other = shelf.at(source.url());
        if (other.isPresent()) {
            return new Ruling(Code.URL_TAKEN, "'" + other.get() + "' is asked there already");
        }
        Optional<Dossier> former = shelf.hold(source.name());
        Appointment first = new Appointment(now, Reason.FIRST);
        shelf.keep(
                former.isPresent()
                        ? former.get().listed(source, false).standing(Standing.ACTIVE, first)
                        : Dossier.blank(source, false, first));
        return Ruling.done("added");
    }

    public Ruling pause(String name) {
        return change(name, dossier -> switch (dossier.standing()) {
            case ACTIVE, GONE -> keep(dossier.standing(Standing.PAUSED, dossier.next()), "paused");
            case PAUSED -> Ruling.done("was paused already");
            case REMOVED -> removed(name);
        });
    }

    /** Asks a paused source again, or one that was gone; not before it was due. */
    public Ruling resume(String name) {
        return change(name, dossier -> switch (dossier.standing()) {
            case PAUSED, GONE ->
                keep(
                        dossier.standing(
                                Standing.ACTIVE, new Appointment(dossier.next().at(), Reason.EVERY)),
                        "resumed");
            case ACTIVE -> Ruling.done("is asked already");
            case REMOVED -> removed(name);
        });
    }

    /** Removes a source that an operator added; a hub that brings it is told to stop. */
    public Ruling remove(String name, Instant now) {
        return change(name, dossier -> {
            if (dossier.ofDesk() && dossier.standing() != Standing.REMOVED) {
                return new Ruling(
                        Code.LISTED_BY_DESK, "desk.yaml lists '" + name + "'; take it out there, or pause it");
            }
            invitations.left(name, now);
            return keep(dossier.standing(Standing.REMOVED, dossier.next()), "removed");
        });
    }

    /** Has a source asked now, within our manners. */
    public Ruling refresh(String name, Instant now) {
        return change(name, dossier -> switch (dossier.standing()) {
            case ACTIVE -> hurry(dossier, now);
            case PAUSED, GONE -> new Ruling(Code.PAUSED, "'" + name + "' is not asked; resume it first");
            case REMOVED -> removed(name);
        });
    }

    private Ruling hurry(Dossier dossier, Instant now) {
        Diary hurried = dossier.diary().hurry();
        if (dossier.diary().hurried()) {
            return new Ruling(Code.COOLING_DOWN, "it is about to be asked");
        }
        Optional<Instant> tooEarly =
                Timetable.notBefore(dossier.terms(), hurried, dossier.isPlain(), dossier.name(), now);
        if (tooEarly.isEmpty()) {
            return keep(dossier.due(hurried, new Appointment(now, Reason.HURRIED)), "it is asked now");
        }
        Instant held = dossier.diary().heldUntil();
        Instant asked = dossier.diary().askedAt();
        boolean cooling = asked != null && now.isBefore(asked.plus(Timetable.COOL_DOWN));
        Code code = held != null && held.isAfter(now) ? Code.HELD : cooling ? Code.COOLING_DOWN : Code.ONCE_A_DAY;
        return new Ruling(code, "not before " + tooEarly.get());
    }

    private Ruling change(String name, Function<Dossier, Ruling> how) {
        return shelf.hold(name)
                .map(how)
                .orElseGet(() -> new Ruling(Code.UNKNOWN_SOURCE, "no source is called '" + name + "'"));
    }

    private Ruling keep(Dossier dossier, String detail) {
        shelf.keep(dossier);
        return Ruling.done(detail);
    }

    /** A source that an operator removed may come back under its name. */
    private boolean keepsItsName(Dossier dossier) {
        return dossier.ofDesk() || dossier.standing() != Standing.REMOVED;
    }

    private static Ruling removed(String name) {
        return new Ruling(Code.REMOVED, "'" + name + "' was removed");
    }
}
