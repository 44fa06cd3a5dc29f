/** An issue is one printed number of an edition. */
@NullMarked
package newsroom.contracts.issue;

import org.jspecify.annotations.NullMarked;
