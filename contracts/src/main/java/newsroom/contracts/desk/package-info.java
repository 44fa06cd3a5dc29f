/** The desk's own settings, desk.yaml: what it reads, what it cares about, what it prints. */
@NullMarked
package newsroom.contracts.desk;

import org.jspecify.annotations.NullMarked;
