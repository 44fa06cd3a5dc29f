/** What must hold whatever happened, judged from topics, databases and HTTP. */
@NullMarked
package newsroom.faults.judge;

import org.jspecify.annotations.NullMarked;
