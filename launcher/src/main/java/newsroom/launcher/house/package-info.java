/**
 * A newsroom that runs: how it is opened stage by stage, watched, and closed without leaving anything behind. Start at
 * {@link newsroom.launcher.house.House}.
 */
@NullMarked
package newsroom.launcher.house;

import org.jspecify.annotations.NullMarked;
