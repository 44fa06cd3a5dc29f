/** What the newsroom is given to read, made from a seed, and what it answered. */
@NullMarked
package newsroom.faults.feed;

import org.jspecify.annotations.NullMarked;
