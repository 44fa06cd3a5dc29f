package newsroom.ingest.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import newsroom.ingest.beat.Dossier;
import newsroom.ingest.beat.Moving;
import newsroom.ingest.beat.Standing;
import newsroom.ingest.beat.Validators;
import newsroom.ingest.filing.GuidPolicy;
import newsroom.ingest.timetable.Appointment;
import newsroom.ingest.timetable.Domain;
import org.jspecify.annotations.NullUnmarked;

/** A source between two visits. */
@Entity
@Table(name = "source")
@NullUnmarked
class SourceEntity {

    @Id
    String name;

    @Embedded
    SettingsColumns settings = new SettingsColumns();

    boolean ofDesk;

    @Enumerated(EnumType.STRING)
    Standing standing;

    String url;
    String domain;
    String etag;
    String lastModified;
    String bodyHash;
    String movingTo;
    int movingHits;
    Instant movingSince;

    @Enumerated(EnumType.STRING)
    GuidPolicy guids;

    @Embedded
    DiaryColumns diary = new DiaryColumns();

    Instant nextDueAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "due_for")
    Appointment.Reason dueFor;

    @Embedded
    RecordColumns record = new RecordColumns();

    static SourceEntity of(Dossier dossier) {
        SourceEntity entity = new SourceEntity();
        entity.take(dossier);
        return entity;
    }

    void take(Dossier dossier) {
        name = dossier.name();
        settings.take(dossier.source());
        ofDesk = dossier.ofDesk();
        standing = dossier.standing();
        url = dossier.url().toString();
        domain = Domain.of(dossier.url()).name();
        etag = dossier.validators().etag();
        lastModified = dossier.validators().lastModified();
        bodyHash = dossier.bodyHash();
        Moving moving = dossier.moving();
        movingTo = moving == null ? null : moving.to().toString();
        movingHits = moving == null ? 0 : moving.hits();
        movingSince = moving == null ? null : moving.since();
        guids = dossier.guids();
        diary.take(dossier.diary());
        nextDueAt = dossier.next().at();
        dueFor = dossier.next().reason();
        record.take(dossier.record());
    }

    Dossier dossier() {
        return new Dossier(
                settings.source(name),
                ofDesk,
                standing,
                URI.create(url),
                new Validators(etag, lastModified),
                bodyHash,
                movingTo == null ? null : new Moving(URI.create(movingTo), movingHits, movingSince),
                guids,
                diary.diary(),
                new Appointment(nextDueAt, dueFor),
                record.record());
    }
}
