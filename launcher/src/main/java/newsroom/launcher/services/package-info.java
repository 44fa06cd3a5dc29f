/** What the four services say of themselves over HTTP, as far as the launcher needs to know. */
@NullMarked
package newsroom.launcher.services;

import org.jspecify.annotations.NullMarked;
