/** Collects briefs until the quota or the deadline, then prints an issue and serves it to readers. Start at {@link newsroom.publish.issue.PublishingDesk}. */
@NullMarked
package newsroom.publish;

import org.jspecify.annotations.NullMarked;
