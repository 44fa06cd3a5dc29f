package newsroom.scoring.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A decided story. */
@Entity
@Table(name = "decision")
@NullUnmarked
class DecisionEntity {

    @Id
    long sequence;

    UUID storyId;
    Instant fetchedAt;
    String outcome;
    String reason;
    /** As it is named now. */
    UUID clusterId;

    /** As it was named then. */
    UUID clusterAsSaid;

    byte[] body;
}
