/** Room: what can be computed of a story alone: its vector, its words, its shingles. */
@NullMarked
package newsroom.scoring.fingerprint;

import org.jspecify.annotations.NullMarked;
