/** Door: what writers do, as counters of Micrometer. */
@NullMarked
package newsroom.summarize.meter;

import org.jspecify.annotations.NullMarked;
