/** Door: HTTP, the briefs in figures. */
@NullMarked
package newsroom.summarize.api;

import org.jspecify.annotations.NullMarked;
