package newsroom.publish.show;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.Conversation.Turn;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.PrintedStory;

/** Where chapters begin: an opening, a welcome, each story where it is told first, and what follows the stories. */
final class Outline {

    /**
     * @param title empty where no chapter begins
     * @param link where its sources are; empty for none
     */
    record Heading(String title, String link) {}

    private static final Heading NONE = new Heading("", "");

    private Outline() {}

    /** One for each turn. */
    static List<Heading> of(Issue issue, List<Turn> turns, URI site) {
        List<Optional<PrintedStory>> stories =
                turns.stream().map(turn -> story(issue, turn)).toList();
        List<Heading> headings = new ArrayList<>(List.of(new Heading("Opening", ""), new Heading("Welcome", "")));
        Set<ClusterId> told = new HashSet<>();
        int last = 1;
        for (int i = 2; i < turns.size(); i++) {
            Optional<PrintedStory> story = stories.get(i);
            boolean first = story.isPresent() && told.add(story.get().cluster().id());
            last = first ? i : last;
            headings.add(first ? heading(story.get(), site) : NONE);
        }
        for (int i = last + 1; i < turns.size() && last > 1; i++) {
            if (stories.subList(i, Math.min(i + 2, turns.size())).stream().allMatch(Optional::isEmpty)
                    && i + 1 < turns.size()
                    && stories.get(i - 1).isPresent()) {
                headings.set(i, new Heading("Stepping back", ""));
                break;
            }
        }
        return headings.subList(0, turns.size());
    }

    private static Heading heading(PrintedStory story, URI site) {
        String link = site.resolve("/stories/" + story.cluster().id()).toString();
        return new Heading(story.headline().text(), link);
    }

    /** The story that a turn tells of: whose report its first sentence is from. */
    private static Optional<PrintedStory> story(Issue issue, Turn turn) {
        return turn.sentences().stream()
                .filter(sentence -> sentence.basis() != Sentence.Basis.COUNTED)
                .flatMap(sentence -> sentence.evidence().stream())
                .flatMap(span -> issue.topStories().stream()
                        .filter(story -> story.reports().stream()
                                .anyMatch(report -> report.story().equals(span.story()))))
                .findFirst();
    }
}
