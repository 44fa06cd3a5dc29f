package newsroom.publish.show;

import newsroom.publish.sound.Rundown;

/**
 * A turn ready to be spoken.
 *
 * @param host 0 or 1
 * @param text in spoken form, on one line
 */
record Spoken(int host, String text, Rundown.Turn turn) {}
