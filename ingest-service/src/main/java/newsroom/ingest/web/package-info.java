/** Room: how the world is asked, whoever does the asking: questions, answers, and what headers mean. */
@NullMarked
package newsroom.ingest.web;

import org.jspecify.annotations.NullMarked;
