/** Door: who speaks — the embedded voices in a process of their own, a speech server, or any program that writes a WAV. */
@NullMarked
package newsroom.publish.voice;

import org.jspecify.annotations.NullMarked;
