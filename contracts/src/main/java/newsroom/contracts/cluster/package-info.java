/** A cluster is the event that several stories report; a brief is the summary of a cluster. */
@NullMarked
package newsroom.contracts.cluster;

import org.jspecify.annotations.NullMarked;
