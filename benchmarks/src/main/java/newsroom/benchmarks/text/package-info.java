/** How well clean text and clean names are made of what was fetched, measured on public sets. */
@NullMarked
package newsroom.benchmarks.text;

import org.jspecify.annotations.NullMarked;
