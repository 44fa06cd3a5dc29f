/** What an issue is made from, and the rules that hold for every edition: which stories, how they are told, what is counted. */
@NullMarked
package newsroom.publish.copy;

import org.jspecify.annotations.NullMarked;
