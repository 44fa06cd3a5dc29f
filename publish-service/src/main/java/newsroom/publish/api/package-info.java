/** Door: HTTP, for readers and for machines. */
@NullMarked
package newsroom.publish.api;

import org.jspecify.annotations.NullMarked;
