/**
 * Door: language models over HTTP, by langchain4j. Start at {@link newsroom.summarize.llm.FailoverWriter}. No tools, no
 * memory, no secrets but the key in its header.
 */
@NullMarked
package newsroom.summarize.llm;

import org.jspecify.annotations.NullMarked;
