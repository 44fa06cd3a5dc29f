/** Door: reads {@code stories.ingested} and {@code stories.fingerprinted}, says {@code stories.scored}. */
@NullMarked
package newsroom.scoring.messaging;

import org.jspecify.annotations.NullMarked;
