/** Measures: ours beside what others use, on the same data. Start in {@link newsroom.benchmarks.Benchmarks}. */
@NullMarked
package newsroom.benchmarks;

import org.jspecify.annotations.NullMarked;
