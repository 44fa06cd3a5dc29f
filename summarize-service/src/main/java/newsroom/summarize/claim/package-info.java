/** Room: what a story claims, who says so and how firmly. Start at {@link newsroom.summarize.claim.Claims}. */
@NullMarked
package newsroom.summarize.claim;

import org.jspecify.annotations.NullMarked;
