/** Pairs of real reports, read and labelled by hand, beside what the comparison of statements makes of them. */
@NullMarked
package newsroom.benchmarks.disagreements;

import org.jspecify.annotations.NullMarked;
