/** Room: webhooks, by the Standard Webhooks specification — whom they may go to, how they are signed, when they are tried again. */
@NullMarked
package newsroom.publish.hooks;

import org.jspecify.annotations.NullMarked;
