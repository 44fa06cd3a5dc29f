/**
 * Room: a brief worded anew by a language model, where one is at hand. Start at {@link
 * newsroom.summarize.rewrite.Rewrites}.
 */
@NullMarked
package newsroom.summarize.rewrite;

import org.jspecify.annotations.NullMarked;
