/**
 * What the launcher tells and does while the newsroom works: progress, sources that come and go, issues as they are
 * printed.
 */
@NullMarked
package newsroom.launcher.bulletin;

import org.jspecify.annotations.NullMarked;
