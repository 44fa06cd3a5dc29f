/** Reads feeds and captures, decides what is a story and gives it its place in the desk's order, says {@code stories.ingested}. Start at {@link newsroom.ingest.intake.Intake}. */
@NullMarked
package newsroom.ingest;

import org.jspecify.annotations.NullMarked;
