/** Room: how much two stories read like reports of one event. */
@NullMarked
package newsroom.scoring.likeness;

import org.jspecify.annotations.NullMarked;
