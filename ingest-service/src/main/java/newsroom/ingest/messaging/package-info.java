/** Door: says {@code stories.ingested}. */
@NullMarked
package newsroom.ingest.messaging;

import org.jspecify.annotations.NullMarked;
