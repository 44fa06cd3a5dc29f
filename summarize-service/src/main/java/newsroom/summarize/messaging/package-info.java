/** Door: reads {@code stories.scored}, says {@code clusters.summarized}. */
@NullMarked
package newsroom.summarize.messaging;

import org.jspecify.annotations.NullMarked;
