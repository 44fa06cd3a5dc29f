package newsroom.publish.press;

import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.issue.Block;
import newsroom.contracts.issue.Briefly;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.Lead;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.References;
import newsroom.contracts.issue.TopStories;
import newsroom.publish.copy.Refs;

/** Issues that were printed before there were blocks: theirs are what such issues had. */
final class Earliest {

    private Earliest() {}

    static List<Block> blocks(Issue issue) {
        if (!issue.blocks().isEmpty()) {
            return issue.blocks();
        }
        List<Block> blocks = new ArrayList<>();
        List<PrintedStory> stories = issue.topStories();
        if (!stories.isEmpty() && !issue.lead().isEmpty()) {
            blocks.add(new Lead(stories.get(0).cluster().id(), issue.lead()));
        }
        if (!stories.isEmpty()) {
            blocks.add(new TopStories(ids(stories)));
        }
        if (!issue.briefly().isEmpty()) {
            blocks.add(new Briefly(ids(issue.briefly())));
        }
        if (!stories.isEmpty()) {
            blocks.add(new References(Refs.of(stories)));
        }
        return blocks;
    }

    private static List<ClusterId> ids(List<PrintedStory> stories) {
        return stories.stream().map(story -> story.cluster().id()).toList();
    }
}
