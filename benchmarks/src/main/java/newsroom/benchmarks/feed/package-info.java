/** The reader of feeds beside ROME and rss-parser; the rules of comparison are in docs/benchmarks.md. */
@NullMarked
package newsroom.benchmarks.feed;

import org.jspecify.annotations.NullMarked;
