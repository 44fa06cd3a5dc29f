/** Door: Reddit, its listings and threads as JSON. */
@NullMarked
package newsroom.ingest.reddit;

import org.jspecify.annotations.NullMarked;
