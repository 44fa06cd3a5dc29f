package newsroom.ingest.intake;

import newsroom.contracts.story.Story;

/** What became of one item. */
public sealed interface Reading {

    record Accepted(Story story) implements Reading {}

    record Refused(Refusal reason) implements Reading {}
}
