/** Room: an issue as plain text and as Markdown. */
@NullMarked
package newsroom.publish.press;

import org.jspecify.annotations.NullMarked;
