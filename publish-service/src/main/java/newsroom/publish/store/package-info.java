/** Door: PostgreSQL. The open issues, what lies on the desk, and everything printed. */
@NullMarked
package newsroom.publish.store;

import org.jspecify.annotations.NullMarked;
