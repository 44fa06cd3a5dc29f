/** The daily brief: a lead, top stories, patterns, signal and noise, what to watch. */
@NullMarked
package newsroom.publish.dailybrief;

import org.jspecify.annotations.NullMarked;
