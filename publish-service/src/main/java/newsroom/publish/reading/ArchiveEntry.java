package newsroom.publish.reading;

import newsroom.publish.issue.PrintedIssues.Line;

/**
 * An issue in the archive.
 *
 * @param headline of its first story
 */
public record ArchiveEntry(Line issue, String headline) {}
