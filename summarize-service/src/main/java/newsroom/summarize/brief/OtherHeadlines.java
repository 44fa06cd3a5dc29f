package newsroom.summarize.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryKind;
import newsroom.summarize.claim.Entities;
import newsroom.summarize.text.Passage;
import newsroom.summarize.text.Splitter;
import newsroom.summarize.text.Terms;

/**
 * Without texts, what other outlets put into their headlines is all that can be said: where they speak of the same thing
 * and say more of it.
 */
final class OtherHeadlines {

    private static final int MOST = 2;
    private static final int FEWEST_WORDS = 6;
    private static final double RELATED = 0.2;

    private static final int LONG = 8;
    private static final int MORE = 5;
    /** Figures come in words and digits, and rounded; beside a new one there must be new words. */
    private static final int MORE_BESIDE = 3;

    private OtherHeadlines() {}

    /** @param said what was chosen is added to it */
    static List<Sentence> of(ClusterFile file, Sentence headline, List<Passage> said) {
        Coverage coverage =
                Coverage.of(file.reports().stream().map(Splitter::title).toList());
        List<Story> telling = file.byAuthority().stream()
                .filter(story -> !headline.evidence().get(0).story().equals(story.id()))
                .filter(story -> story.kind() != StoryKind.POST)
                .sorted(Comparator.comparingDouble(story -> -coverage.of(story.title())))
                .toList();
        List<Passage> known = new ArrayList<>(file.reports().stream()
                .filter(story -> headline.evidence().get(0).story().equals(story.id()))
                .map(Splitter::title)
                .toList());
        List<Sentence> summary = new ArrayList<>();
        for (Story story : telling) {
            Passage title = Headlines.trimmed(story);
            if (summary.size() < MOST
                    && Headlines.isTelling(title)
                    && Terms.words(title.text()) >= FEWEST_WORDS
                    && isAbout(title.text(), headline.text())
                    && adds(title.text(), known)) {
                said.add(title);
                known.add(title);
                summary.add(Telling.credited(title));
            }
        }
        return summary;
    }

    /** A figure or two names that no other headline has, or so much more in words that it is no other headline for the same. */
    private static boolean adds(String title, List<Passage> known) {
        Set<String> more = Terms.of(title);
        Set<String> figures = new HashSet<>(Terms.figures(title));
        Set<String> names = names(title);
        for (Passage before : known) {
            more.removeAll(Terms.of(before.text()));
            figures.removeAll(Terms.figures(before.text()));
            Set<String> theirs = names(before.text());
            names.removeIf(name -> theirs.stream().anyMatch(other -> Entities.same(name, other)));
        }
        boolean figured = !figures.isEmpty() && more.size() >= MORE_BESIDE;
        boolean named = names.size() > 1 && more.size() >= MORE_BESIDE;
        return figured || named || (more.size() >= MORE && Terms.words(title) >= LONG);
    }

    /** Names must be shared where both have names; a cluster may hold a stranger. */
    private static boolean isAbout(String title, String headline) {
        Set<String> ours = names(title);
        Set<String> theirs = names(headline);
        Set<String> shared = new HashSet<>(ours);
        shared.removeIf(name -> theirs.stream().noneMatch(other -> Entities.same(name, other)));
        boolean named = !ours.isEmpty() && !theirs.isEmpty();
        double overlap = Terms.overlap(Terms.of(title), Terms.of(headline));
        return overlap >= RELATED && (!named || !shared.isEmpty());
    }

    /** The first word has its capital for another reason. */
    private static Set<String> names(String title) {
        Set<String> names = new HashSet<>();
        Entities.in(title).stream()
                .filter(name -> name.start() > 0 || name.name().contains(" "))
                .forEach(name -> names.add(name.key()));
        return names;
    }
}
