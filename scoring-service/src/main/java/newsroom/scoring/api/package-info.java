/** Door: HTTP, the verdicts in figures. */
@NullMarked
package newsroom.scoring.api;

import org.jspecify.annotations.NullMarked;
