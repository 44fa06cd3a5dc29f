/** Room: what is claimed in episodes, by whom, in which act of speech. Start at {@link newsroom.summarize.episode.EpisodeReader}. */
@NullMarked
package newsroom.summarize.episode;

import org.jspecify.annotations.NullMarked;
