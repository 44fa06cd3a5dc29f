package newsroom.summarize.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A story as a report of a cluster. */
@Entity
@Table(name = "report")
@NullUnmarked
class ReportEntity {

    @Id
    long sequence;

    UUID clusterId;
    byte[] body;
}
