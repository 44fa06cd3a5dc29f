/**
 * Counts every story that came in and looks for what became of it, from the topics themselves and not from what the
 * services say. Start at {@link newsroom.launcher.ledger.Books}.
 */
@NullMarked
package newsroom.launcher.ledger;

import org.jspecify.annotations.NullMarked;
