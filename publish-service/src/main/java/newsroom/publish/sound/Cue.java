package newsroom.publish.sound;

/**
 * A caption.
 *
 * @param start in seconds
 * @param end in seconds, after its start
 * @param turn which turn of the show it belongs to, from 0
 */
public record Cue(double start, double end, String speaker, String text, int turn) {}
