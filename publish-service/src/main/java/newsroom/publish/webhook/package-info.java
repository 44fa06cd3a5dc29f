/** Door: the servers that are told of issues. */
@NullMarked
package newsroom.publish.webhook;

import org.jspecify.annotations.NullMarked;
