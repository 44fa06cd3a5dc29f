/**
 * Room: what a language model wrote, held against the sentences it names. Start at {@link
 * newsroom.summarize.gate.Gate}.
 */
@NullMarked
package newsroom.summarize.gate;

import org.jspecify.annotations.NullMarked;
