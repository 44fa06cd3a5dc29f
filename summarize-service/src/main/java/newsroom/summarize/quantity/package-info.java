/** Room: figures in English news text, found and made comparable. Start at {@link newsroom.summarize.quantity.Figures}. */
@NullMarked
package newsroom.summarize.quantity;

import org.jspecify.annotations.NullMarked;
