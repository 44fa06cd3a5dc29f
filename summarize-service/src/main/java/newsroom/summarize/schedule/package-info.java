/** Door: threads that see to the jobs on the book. */
@NullMarked
package newsroom.summarize.schedule;

import org.jspecify.annotations.NullMarked;
