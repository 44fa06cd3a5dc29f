package newsroom.ingest.beat;

import java.net.URI;
import java.time.Instant;
import newsroom.contracts.desk.DeskSource;
import newsroom.ingest.filing.GuidPolicy;
import newsroom.ingest.timetable.Appointment;
import newsroom.ingest.timetable.Diary;
import newsroom.ingest.timetable.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept of a source between two visits.
 *
 * @param source its settings
 * @param ofDesk whether desk.yaml lists it; else an operator added it
 * @param url where it is asked: where its settings say, or where it has moved since
 * @param bodyHash SHA-256 of its last body, in hex
 * @param next when it is asked again; only an active source is
 */
public record Dossier(
        DeskSource source,
        boolean ofDesk,
        Standing standing,
        URI url,
        Validators validators,
        @Nullable String bodyHash,
        @Nullable Moving moving,
        GuidPolicy guids,
        Diary diary,
        Appointment next,
        TrackRecord record) {

    /** Of a source that was never asked. */
    public static Dossier blank(DeskSource source, boolean ofDesk, Appointment first) {
        return new Dossier(
                source,
                ofDesk,
                Standing.ACTIVE,
                source.url(),
                Validators.NONE,
                null,
                null,
                GuidPolicy.GUID,
                Diary.BLANK,
                first,
                TrackRecord.BLANK);
    }

    public String name() {
        return source.name();
    }

    Terms terms() {
        return Terms.of(source);
    }

    /** Whether the next question goes without validators. */
    boolean isPlain() {
        return validators.isNone();
    }

    public Dossier standing(Standing other, Appointment when) {
        return new Dossier(source, ofDesk, other, url, validators, bodyHash, moving, guids, diary, when, record);
    }

    public Dossier due(Diary noted, Appointment when) {
        return new Dossier(source, ofDesk, standing, url, validators, bodyHash, moving, guids, noted, when, record);
    }

    /** New settings from the desk; another address is another document, of which nothing is known yet. */
    public Dossier listed(DeskSource changed, boolean byDesk) {
        boolean same = changed.url().equals(source.url());
        return new Dossier(
                changed,
                byDesk,
                standing,
                same ? url : changed.url(),
                same ? validators : Validators.NONE,
                same ? bodyHash : null,
                same ? moving : null,
                guids,
                diary,
                next,
                record);
    }

    Dossier told(Validators kept, @Nullable String hash, GuidPolicy policy, TrackRecord noted) {
        return new Dossier(source, ofDesk, standing, url, kept, hash, moving, policy, diary, next, noted);
    }

    /** What a hub brought could not be read; what the source itself has stays as it was. */
    Dossier brought(String code, String detail, Instant now) {
        return told(validators, bodyHash, guids, record.failed(code, detail, false, now));
    }

    /** Follows a move that is believed; remembers one that is not yet. */
    Dossier moved(@Nullable Moving said, Instant now) {
        return said != null && said.isBelieved(now) ? at(said.to(), null) : at(url, said);
    }

    private Dossier at(URI place, @Nullable Moving said) {
        return new Dossier(source, ofDesk, standing, place, validators, bodyHash, said, guids, diary, next, record);
    }
}
