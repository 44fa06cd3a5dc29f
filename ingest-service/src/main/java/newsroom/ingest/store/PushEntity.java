package newsroom.ingest.store;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import newsroom.ingest.subscription.Push;
import org.jspecify.annotations.NullUnmarked;

/** A feed that a hub brought. */
@Entity
@Table(name = "push")
@NullUnmarked
class PushEntity {

    @Id
    @SequenceGenerator(name = "push_id", sequenceName = "push_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "push_id")
    long id;

    String source;
    byte[] body;
    String type;
    Instant receivedAt;
    Instant dueAt;

    static PushEntity of(Push push) {
        PushEntity row = new PushEntity();
        row.source = push.source();
        row.body = push.body();
        row.type = push.type();
        row.receivedAt = push.receivedAt();
        row.dueAt = push.receivedAt();
        return row;
    }

    Push push() {
        return new Push(id, source, body, type, receivedAt);
    }
}
