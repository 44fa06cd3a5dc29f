/** Door: an issue as a page, with Qute. */
@NullMarked
package newsroom.publish.render;

import org.jspecify.annotations.NullMarked;
