package newsroom.contracts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/** What the body of every event says besides its news; the CloudEvents attributes are made from it. */
public interface DeskEvent {

    /** Versioned type, such as {@code newsroom.story.ingested.v1}; names the JSON Schema of the body. */
    @JsonIgnore
    String type();

    /** What the event is about (story, cluster or issue); also the Kafka key. */
    @JsonIgnore
    String subject();

    /** When it happened, in the desk's time: the fetch time of the story that caused it, or the close of an issue. */
    @JsonIgnore
    Instant occurredAt();

    /**
     * The place of the causing story in the desk's order, counted without gaps from 1. Ingest gives it once; every later
     * event carries it on, and decisions are taken in this order, so that the same input gives the same answers.
     */
    long sequence();

    /** What tells the event from every other of its type; the CloudEvents id is made from it. */
    @JsonIgnore
    default String identity() {
        return subject() + "|" + sequence();
    }
}
