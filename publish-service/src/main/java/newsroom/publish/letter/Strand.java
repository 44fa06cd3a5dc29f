package newsroom.publish.letter;

import java.util.List;
import newsroom.contracts.issue.PrintedStory;

/**
 * Stories that one paragraph tells together.
 *
 * @param about the name they share; empty for a story on its own
 * @param stories one to three, the best first
 */
record Strand(String about, List<PrintedStory> stories) {}
