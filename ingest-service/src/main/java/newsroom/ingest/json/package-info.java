/** Room: JSON from outside into plain maps and lists, within limits. */
@NullMarked
package newsroom.ingest.json;

import org.jspecify.annotations.NullMarked;
