/** Room: what a site's robots.txt lets us read (RFC 9309). */
@NullMarked
package newsroom.ingest.robots;

import org.jspecify.annotations.NullMarked;
