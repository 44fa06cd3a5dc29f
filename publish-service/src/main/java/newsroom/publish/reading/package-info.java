/** Room: what readers look up — stories with all that is known of them, the archive, and what a search finds. */
@NullMarked
package newsroom.publish.reading;

import org.jspecify.annotations.NullMarked;
