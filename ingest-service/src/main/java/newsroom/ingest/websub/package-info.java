/** Door: the clock that talks to hubs and reads what they brought. */
@NullMarked
package newsroom.ingest.websub;

import org.jspecify.annotations.NullMarked;
