/** Room: issues as feeds, and the part of a page that travels. */
@NullMarked
package newsroom.publish.syndication;

import org.jspecify.annotations.NullMarked;
