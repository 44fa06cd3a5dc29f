/** Door: the clock that looks for deadlines, and cron lines. */
@NullMarked
package newsroom.publish.schedule;

import org.jspecify.annotations.NullMarked;
