package newsroom.wire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** Something that this service has decided to say and has not yet been heard to say. */
@Entity
@Table(name = "outbox")
@NullUnmarked
class OutboxEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_id")
    @SequenceGenerator(name = "outbox_id", sequenceName = "outbox_id", allocationSize = 50)
    long id;

    String topic;

    @Column(name = "record_key")
    String key;

    byte[] body;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> headers;

    static OutboxEntry of(Dispatch dispatch) {
        OutboxEntry entry = new OutboxEntry();
        entry.topic = dispatch.topic();
        entry.key = dispatch.key();
        entry.body = dispatch.body();
        entry.headers = dispatch.headers();
        return entry;
    }

    Dispatch dispatch() {
        return new Dispatch(topic, key, body, headers);
    }
}
