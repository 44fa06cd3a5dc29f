/** Scoring measured: events, near duplicates, ranking, throughput. */
@NullMarked
package newsroom.benchmarks.scoring;

import org.jspecify.annotations.NullMarked;
