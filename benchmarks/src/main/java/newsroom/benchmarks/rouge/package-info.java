/** Summaries beside what others make, against what people wrote. */
@NullMarked
package newsroom.benchmarks.rouge;

import org.jspecify.annotations.NullMarked;
