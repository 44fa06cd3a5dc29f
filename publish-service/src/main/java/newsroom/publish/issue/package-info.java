/** Room: when an issue opens and closes, and what stands in it. */
@NullMarked
package newsroom.publish.issue;

import org.jspecify.annotations.NullMarked;
