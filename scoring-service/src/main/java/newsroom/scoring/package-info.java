/** The gate: computes what can be computed of a story on any number of replicas, then decides in the desk's order what it is and what it is worth. Start at {@link newsroom.scoring.judge.Decisions}. */
@NullMarked
package newsroom.scoring;

import org.jspecify.annotations.NullMarked;
