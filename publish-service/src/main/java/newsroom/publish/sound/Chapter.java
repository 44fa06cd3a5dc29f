package newsroom.publish.sound;

/**
 * @param start in seconds
 * @param link where its sources are; empty for none
 */
public record Chapter(double start, String title, String link) {}
