/** The faults, each of which does its harm and takes it back. */
@NullMarked
package newsroom.faults.fault;

import org.jspecify.annotations.NullMarked;
