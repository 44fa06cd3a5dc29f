/** Room: sentences of a story and what they are good for. */
@NullMarked
package newsroom.summarize.text;

import org.jspecify.annotations.NullMarked;
