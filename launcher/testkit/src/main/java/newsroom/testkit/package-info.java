/** What the tests of every service stand on: a broker and a database, and the house rules. Never shipped. */
@NullMarked
package newsroom.testkit;

import org.jspecify.annotations.NullMarked;
