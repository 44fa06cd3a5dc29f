/** Claims, quotes and briefs on real episodes, real pages and a real week, in the process, without Kafka and databases. */
@NullMarked
package newsroom.benchmarks.claims;

import org.jspecify.annotations.NullMarked;
