/** Room: when a source may be asked again, and what its domain is spared. Pure: settings, answers and time in, times out. */
@NullMarked
package newsroom.ingest.timetable;

import org.jspecify.annotations.NullMarked;
