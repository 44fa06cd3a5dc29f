/** Room: headline, summary, why it matters and bullets, in the sources' own words, each sentence with the place it came from. */
@NullMarked
package newsroom.summarize.brief;

import org.jspecify.annotations.NullMarked;
