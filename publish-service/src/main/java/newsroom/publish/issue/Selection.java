package newsroom.publish.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.story.StoryKind;

/**
 * What is printed of all that lies on the desk. The lead is the best among the events that most independent
 * outlets carried; the others follow by score. No two stories with much the same headline, no more
 * than two that rest on the same single outlet (one, if it is an archive of preprints), and none that no outlet carries.
 */
final class Selection {

    private static final int SAME_OUTLET = 2;
    /** Preprints come by the hundred and nobody has checked them yet. */
    private static final int PAPERS = 1;

    private static final double SAME_HEADLINE = 0.5;

    private static final Comparator<Pooled> BY_SCORE = Comparator.comparingDouble(
                    (Pooled pooled) -> -pooled.brief().cluster().score().value())
            .thenComparing(pooled -> -pooled.brief().cluster().publishers().size())
            .thenComparing(pooled -> pooled.brief().cluster().firstSeenAt())
            .thenComparing(pooled -> pooled.brief().cluster().id());

    private final Edition edition;
    private final List<Brief> chosen = new ArrayList<>();
    private final Map<String, Integer> onlyOutlets = new HashMap<>();

    private Selection(Edition edition) {
        this.edition = edition;
    }

    /** The stories in the order of print. */
    record Choice(List<Brief> topStories, List<Brief> briefly) {}

    static Choice of(Edition edition, List<Pooled> pool) {
        Selection selection = new Selection(edition);
        List<Pooled> worthy = pool.stream()
                .filter(pooled -> pooled.brief().cluster().score().outOfTen() >= edition.minimumScore())
                .filter(pooled -> isPrintable(pooled.brief()))
                .toList();
        List<Pooled> reported =
                worthy.stream().filter(pooled -> isReported(pooled.brief())).toList();
        lead(reported).ifPresent(lead -> selection.consider(lead.brief()));
        List<Pooled> ranked = worthy.stream().sorted(BY_SCORE).toList();
        List<Brief> top = selection.fill(
                ranked.stream().filter(pooled -> isReported(pooled.brief())).toList(), edition.topStories());
        List<Brief> briefly = selection.fill(
                ranked.stream().filter(pooled -> pooled.told() == Told.NOT_YET).toList(),
                edition.topStories() + edition.briefly());
        return new Choice(top, briefly.subList(top.size(), briefly.size()));
    }

    /** The best of those that at least half as many outlets carried as the most widely carried one. */
    private static Optional<Pooled> lead(List<Pooled> worthy) {
        int most = worthy.stream().mapToInt(Selection::outlets).max().orElse(0);
        return worthy.stream().filter(pooled -> 2 * outlets(pooled) >= most).min(BY_SCORE);
    }

    private static int outlets(Pooled pooled) {
        return pooled.brief().cluster().publishers().size();
    }

    private List<Brief> fill(List<Pooled> ranked, int upTo) {
        for (Pooled pooled : ranked) {
            if (chosen.size() < upTo) {
                consider(pooled.brief());
            }
        }
        return List.copyOf(chosen);
    }

    private void consider(Brief brief) {
        List<String> publishers = brief.cluster().publishers();
        String only = publishers.size() == 1 ? publishers.get(0) : "";
        boolean tooMany =
                !only.isEmpty() && onlyOutlets.getOrDefault(only, 0) >= (isPaper(brief) ? PAPERS : SAME_OUTLET);
        if (!tooMany && chosen.stream().noneMatch(other -> isSame(other, brief))) {
            chosen.add(brief);
            onlyOutlets.merge(only, 1, Integer::sum);
        }
    }

    /** At least one outlet answers for it, and its headline is whole. */
    private static boolean isPrintable(Brief brief) {
        String headline = brief.headline().text();
        return !brief.cluster().publishers().isEmpty() && !headline.endsWith("...") && !headline.endsWith("…");
    }

    /** Somebody wrote about it; posts alone are no report. */
    private static boolean isReported(Brief brief) {
        return brief.reports().stream().anyMatch(report -> report.kind() != StoryKind.POST);
    }

    private static boolean isPaper(Brief brief) {
        return brief.reports().stream().allMatch(report -> report.kind() == StoryKind.PAPER);
    }

    private static boolean isSame(Brief a, Brief b) {
        if (a.cluster().id().equals(b.cluster().id())) {
            return true;
        }
        Set<String> one = words(a.headline().text());
        Set<String> two = words(b.headline().text());
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(two);
        return shared.size() >= SAME_HEADLINE * Math.min(one.size(), two.size()) && !shared.isEmpty();
    }

    private static Set<String> words(String headline) {
        Set<String> words = new HashSet<>();
        for (String word : headline.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.]+")) {
            if (word.length() > 3) {
                words.add(word);
            }
        }
        return words;
    }
}
