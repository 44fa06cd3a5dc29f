package newsroom.publish.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.Block;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.PrintedStory;
import org.jspecify.annotations.Nullable;

/**
 * What another print of an issue would change.
 *
 * @param issue as it was printed last
 * @param changes one line each, for an operator; empty where nothing would change
 */
public record Difference(Issue issue, List<String> changes) {
    public Difference {
        changes = List.copyOf(changes);
    }

    static Difference between(Issue before, Issue after) {
        if (before.printsAs(after)) {
            return new Difference(before, List.of());
        }
        List<String> changes = new ArrayList<>();
        stories("top stories", before.topStories(), after.topStories(), changes);
        stories("briefly", before.briefly(), after.briefly(), changes);
        line("compiled by", before.compiledBy(), after.compiledBy(), changes);
        line("lead", texts(before.lead()), texts(after.lead()), changes);
        line("tally", before.tally().toString(), after.tally().toString(), changes);
        blocks(before, after, changes);
        return new Difference(before, changes);
    }

    private static void stories(
            String where, List<PrintedStory> before, List<PrintedStory> after, List<String> changes) {
        Map<ClusterId, PrintedStory> was = new HashMap<>();
        before.forEach(story -> was.put(story.cluster().id(), story));
        for (PrintedStory story : after) {
            PrintedStory old = was.remove(story.cluster().id());
            if (old == null) {
                changes.add(where + ": + " + story.headline().text());
            } else if (!old.equals(story)) {
                changed(where + " “" + story.headline().text() + "”", old, story, changes);
            }
        }
        was.values().stream()
                .map(story -> where + ": - " + story.headline().text())
                .sorted()
                .forEach(changes::add);
    }

    private static void changed(String where, PrintedStory before, PrintedStory after, List<String> changes) {
        int known = changes.size();
        line(where + " headline", before.headline().text(), after.headline().text(), changes);
        line(where + " summary", texts(before.summary()), texts(after.summary()), changes);
        line(where + " why it matters", text(before.whyItMatters()), text(after.whyItMatters()), changes);
        line(where + " bullets", texts(before.bullets()), texts(after.bullets()), changes);
        line(where + " reports", before.reports().size(), after.reports().size(), changes);
        if (changes.size() == known) {
            changes.add(where + ": score, findings or reports changed");
        }
    }

    private static void blocks(Issue before, Issue after, List<String> changes) {
        List<Block> one = before.blocks();
        List<Block> two = after.blocks();
        for (int i = 0; i < Math.max(one.size(), two.size()); i++) {
            String was = i < one.size() ? one.get(i).getClass().getSimpleName() : "nothing";
            String is = i < two.size() ? two.get(i).getClass().getSimpleName() : "nothing";
            if (i >= one.size() || i >= two.size() || !one.get(i).equals(two.get(i))) {
                changes.add("block " + (i + 1) + ": " + (was.equals(is) ? is + " changed" : was + " → " + is));
            }
        }
    }

    private static void line(String where, Object before, Object after, List<String> changes) {
        if (!Objects.equals(before, after)) {
            changes.add(where + ": " + before + " → " + after);
        }
    }

    private static String texts(List<Sentence> sentences) {
        return String.join(" ", sentences.stream().map(Sentence::text).toList());
    }

    private static String text(@Nullable Sentence sentence) {
        return sentence == null ? "none" : sentence.text();
    }
}
