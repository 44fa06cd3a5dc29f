package newsroom.ingest.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A story that was read, with its place in the desk's order. */
@Entity
@Table(name = "story")
@NullUnmarked
class StoryEntity {

    @Id
    UUID id;

    long sequence;
    String source;
    String url;
    Instant fetchedAt;
}
