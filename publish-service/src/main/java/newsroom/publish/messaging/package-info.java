/** Door: reads {@code clusters.summarized}, says {@code issues.published}. */
@NullMarked
package newsroom.publish.messaging;

import org.jspecify.annotations.NullMarked;
