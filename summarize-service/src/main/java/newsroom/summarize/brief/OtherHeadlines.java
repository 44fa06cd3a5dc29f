package newsroom.summarize.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Sentence;
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

    private static final int FEWEST_WORDS = 6;
    private static final double RELATED = 0.2;

    private static final int LONG = 8;
    private static final int MORE = 5;
    /** Figures come in words and digits, and rounded; beside a new one there must be new words. */
    private static final int MORE_BESIDE = 3;

    private static final String SCALE = "[\\s-]?(?:thousand|million|billion|trillion|bn|tn|[kKmMbBtT])\\b";

    private static final Pattern BARE_SUM = Pattern.compile("[$€£](\\d+(?:[.,]\\d+)*+)(?!" + SCALE + ")");

    private OtherHeadlines() {}

    /**
     * The next is the one that has most names and figures that no earlier one had.
     *
     * @param said what was chosen is added to it
     * @param most how many there is room for
     */
    static List<Sentence> of(ClusterFile file, Sentence headline, List<Passage> said, int most) {
        Coverage coverage =
                Coverage.of(file.reports().stream().map(Splitter::title).toList());
        List<Passage> left = new ArrayList<>(file.byAuthority().stream()
                .filter(story -> !headline.evidence().get(0).story().equals(story.id()))
                .filter(story -> story.kind() != StoryKind.POST)
                .sorted(Comparator.comparingDouble(story -> -coverage.of(story.title())))
                .map(Headlines::trimmed)
                .filter(title -> Headlines.isTelling(title)
                        && Terms.words(title.text()) >= FEWEST_WORDS
                        && isAbout(title.text(), headline.text())
                        && !hasLostItsScale(title.text(), headline.text()))
                .toList());
        List<Passage> known = new ArrayList<>(file.reports().stream()
                .filter(story -> headline.evidence().get(0).story().equals(story.id()))
                .map(Splitter::title)
                .toList());
        List<Sentence> chosen = new ArrayList<>();
        Optional<Passage> next = next(left, known);
        while (next.isPresent() && chosen.size() < most) {
            Passage title = next.get();
            left.remove(title);
            said.add(title);
            known.add(title);
            chosen.add(Telling.credited(title));
            next = next(left, known);
        }
        return chosen;
    }

    private static Optional<Passage> next(List<Passage> left, List<Passage> known) {
        return left.stream()
                .filter(title -> Addition.of(title.text(), known).isEnough(title.text()))
                .max(Comparator.comparingInt((Passage title) ->
                                Addition.of(title.text(), known).facts())
                        .thenComparingInt(title -> -left.indexOf(title)));
    }

    /** What a headline has that none of the others has. */
    private record Addition(Set<String> words, Set<String> figures, Set<String> names) {

        static Addition of(String title, List<Passage> known) {
            Set<String> words = Terms.of(title);
            Set<String> figures = new HashSet<>(Terms.figures(title));
            Set<String> names = OtherHeadlines.names(title);
            for (Passage before : known) {
                words.removeAll(Terms.of(before.text()));
                figures.removeAll(Terms.figures(before.text()));
                for (String theirs : OtherHeadlines.names(before.text())) {
                    Set<String> same =
                            names.stream().filter(name -> isSame(name, theirs)).collect(Collectors.toSet());
                    names.removeAll(same);
                    same.forEach(name -> words.removeAll(Terms.of(name)));
                }
            }
            return new Addition(words, figures, names);
        }

        int facts() {
            return figures.size() + names.size();
        }

        /** A figure or two names, or so much more in words that it is no other headline for the same. */
        boolean isEnough(String title) {
            boolean figured = !figures.isEmpty() && words.size() >= MORE_BESIDE;
            boolean named = names.size() > 1 && words.size() >= MORE_BESIDE;
            return figured || named || (words.size() >= MORE && Terms.words(title) >= LONG);
        }
    }

    /** Also a name and its initials: "Amazon Web Services" is AWS. */
    private static boolean isSame(String one, String other) {
        return Entities.same(one, other) || isInitials(one, other) || isInitials(other, one);
    }

    private static boolean isInitials(String initials, String name) {
        String[] words = name.split(" ");
        String first = Stream.of(words).map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return words.length > 2 && first.equals(initials);
    }

    /** Names must be shared where both have names; a cluster may hold a stranger. */
    private static boolean isAbout(String title, String headline) {
        Set<String> ours = names(title);
        Set<String> theirs = names(headline);
        Set<String> shared = new HashSet<>(ours);
        shared.removeIf(name -> theirs.stream().noneMatch(other -> isSame(name, other)));
        boolean named = !ours.isEmpty() && !theirs.isEmpty();
        double overlap = Terms.overlap(Terms.of(title), Terms.of(headline));
        return overlap >= RELATED && (!named || !shared.isEmpty());
    }

    /** "$5.6 valuation" where the other has "$5.6 billion" is a slip of the pen, and no further figure. */
    static boolean hasLostItsScale(String title, String headline) {
        return BARE_SUM.matcher(title)
                .results()
                .anyMatch(sum -> Pattern.compile("[$€£]" + Pattern.quote(sum.group(1)) + SCALE)
                        .matcher(headline)
                        .find());
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
