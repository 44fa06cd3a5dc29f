/** Room: people's own words, found where they stand and checked word for word. Start at {@link newsroom.summarize.quote.Quotes}. */
@NullMarked
package newsroom.summarize.quote;

import org.jspecify.annotations.NullMarked;
