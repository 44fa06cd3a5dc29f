/** Takes a newsroom apart while it works, and judges from outside what it did. Start at {@link newsroom.faults.Faults}. */
@NullMarked
package newsroom.faults;

import org.jspecify.annotations.NullMarked;
