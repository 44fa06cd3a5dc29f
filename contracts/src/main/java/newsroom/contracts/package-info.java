/** The language of the house: the topics in travelling order, and what every event on them has in common. */
@NullMarked
package newsroom.contracts;

import org.jspecify.annotations.NullMarked;
