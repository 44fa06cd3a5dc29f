/** An article from what was said in podcasts, with what was said in each. */
@NullMarked
package newsroom.publish.podcasts;

import org.jspecify.annotations.NullMarked;
