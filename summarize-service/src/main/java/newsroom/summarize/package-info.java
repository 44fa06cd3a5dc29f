/** Writes a brief for every cluster, anew when a report joins it. Start at {@link newsroom.summarize.brief.Briefs}. */
@NullMarked
package newsroom.summarize;

import org.jspecify.annotations.NullMarked;
