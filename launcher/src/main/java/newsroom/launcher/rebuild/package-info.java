/** Asks publish what another print of an issue would change, and has it made the next revision. */
@NullMarked
package newsroom.launcher.rebuild;

import org.jspecify.annotations.NullMarked;
