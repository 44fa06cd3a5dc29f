/** Programs that the newsroom starts and watches: how they are called, how they end, how often they may start again. */
@NullMarked
package newsroom.launcher.process;

import org.jspecify.annotations.NullMarked;
