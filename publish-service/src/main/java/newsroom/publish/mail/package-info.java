/** Door: SMTP. */
@NullMarked
package newsroom.publish.mail;

import org.jspecify.annotations.NullMarked;
