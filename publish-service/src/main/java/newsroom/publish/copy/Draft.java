package newsroom.publish.copy;

import java.util.List;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.Block;
import newsroom.contracts.issue.Drop;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.WatchAnswers;
import newsroom.contracts.issue.WatchItem;

/**
 * What a template makes of its copy.
 *
 * @param lead the opening paragraph
 * @param inFull stories that readers know after this issue, in the order of print
 * @param briefly stories of which they know the headline
 * @param watch what readers are told to watch
 * @param answers what became of what they were told to watch
 * @param drops every other event on the desk, with the rule that left it out
 */
public record Draft(
        List<Block> blocks,
        List<Sentence> lead,
        List<PrintedStory> inFull,
        List<PrintedStory> briefly,
        List<WatchItem> watch,
        List<WatchAnswers.Answer> answers,
        List<Drop> drops) {
    public Draft {
        blocks = List.copyOf(blocks);
        lead = List.copyOf(lead);
        inFull = List.copyOf(inFull);
        briefly = List.copyOf(briefly);
        watch = List.copyOf(watch);
        answers = List.copyOf(answers);
        drops = List.copyOf(drops);
    }
}
