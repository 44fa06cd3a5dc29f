/** Room: which entries of a source are news, which were seen before under whatever name, and which need legwork first. */
@NullMarked
package newsroom.ingest.filing;

import org.jspecify.annotations.NullMarked;
