package newsroom.publish.copy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.desk.Template;
import newsroom.contracts.issue.Drop;
import newsroom.contracts.issue.Drop.Reason;

/**
 * What is printed of all that lies on the desk. The lead is the best among the events that most independent outlets
 * carried; the others follow by score. One event comes once; no more than two stories rest on the same single outlet
 * (one, if it is an archive of preprints); no topic has more than half of the places as long as others can fill them.
 * Where only a headline of one outlet could be had, a line says all of it: no more than {@value #FEWEST} stories are
 * told in full for its sake, and a piece that tells no news comes last of all.
 */
public final class Selection {

    /** An issue tells that many in full if it can; on a quiet day the others are lines. */
    private static final int FEWEST = 3;

    private static final int SAME_OUTLET = 2;
    /** A page may end early; a show has minutes to fill, and more of an outlet's news comes before what is no news. */
    private static final int SAME_OUTLET_SPOKEN = 6;
    /** Preprints come by the hundred and nobody has checked them yet. */
    private static final int PAPERS = 1;

    private static final Comparator<Pooled> BY_SCORE = Comparator.comparingDouble(
                    (Pooled pooled) -> -pooled.brief().cluster().score().value())
            .thenComparing(pooled -> -pooled.brief().cluster().publishers().size())
            .thenComparing(pooled -> pooled.brief().cluster().firstSeenAt())
            .thenComparing(pooled -> pooled.brief().cluster().id());

    /** Up to so many outlets nobody can be said to carry a story widely. */
    private static final int FEW = 2;

    private static final Comparator<Pooled> BY_MARK_AND_FIGURE = Comparator.comparingInt(
                    (Pooled pooled) -> -pooled.brief().cluster().score().outOfTen())
            .thenComparing(pooled -> !hasFigure(pooled))
            .thenComparing(BY_SCORE);

    private final Edition edition;
    private final List<Pooled> chosen = new ArrayList<>();
    private final Map<String, Integer> onlyOutlets = new HashMap<>();
    private final Map<String, Integer> topics = new HashMap<>();
    private int sameOutlet = SAME_OUTLET;
    private final Map<ClusterId, Drop> drops = new LinkedHashMap<>();

    private Selection(Edition edition) {
        this.edition = edition;
    }

    /**
     * The stories in the order of print.
     *
     * @param drops every other event that lay on the desk, in the order of score, with the first rule that left it out
     */
    public record Choice(List<Pooled> topStories, List<Pooled> briefly, List<Drop> drops) {}

    /** @param closedAt how old a report is is reckoned from here */
    public static Choice of(Edition edition, List<Pooled> pool, Instant closedAt) {
        Selection selection = new Selection(edition);
        List<Pooled> ranked = pool.stream().sorted(BY_SCORE).toList();
        List<Pooled> worthy = new ArrayList<>();
        int fewest = Math.min(FEWEST, edition.topStories());
        for (Pooled pooled : ranked) {
            Optional<Drop> drop = Worth.less(edition, pooled, closedAt);
            drop.ifPresentOrElse(selection::drop, () -> worthy.add(pooled));
        }
        List<Pooled> news = only(worthy, Worth::isNews);
        List<Pooled> worded = only(news, Worth::hasWords);
        lead(worded.isEmpty() ? news : worded).ifPresent(selection::consider);
        selection.fill(worded, edition.topStories(), true);
        selection.fill(worded, edition.topStories(), false);
        selection.fill(only(news, Worth::isShared), edition.topStories(), false);
        selection.fill(news, fewest, false);
        selection.fill(only(worthy, Worth::isReported), fewest, false);
        List<Pooled> top = List.copyOf(selection.chosen);
        List<Pooled> rest = untold(news);
        int places = edition.topStories() + edition.briefly();
        selection.fill(rest, places, false);
        if (edition.template() == Template.SHOW_NOTES) {
            selection.sameOutlet = SAME_OUTLET_SPOKEN;
            selection.fill(rest, places, false);
        }
        selection.fill(untold(worthy), places, false);
        List<Pooled> briefly = List.copyOf(selection.chosen.subList(top.size(), selection.chosen.size()));
        return new Choice(top, briefly, selection.drops(ranked));
    }

    private static List<Pooled> untold(List<Pooled> pool) {
        return pool.stream().filter(pooled -> pooled.told() == Told.NOT_YET).toList();
    }

    private static List<Pooled> only(List<Pooled> pool, Predicate<Brief> rule) {
        return pool.stream().filter(pooled -> rule.test(pooled.brief())).toList();
    }

    /** What no rule leaves out by itself, the best first. */
    public static List<Pooled> printable(Edition edition, List<Pooled> pool, Instant closedAt) {
        return pool.stream()
                .filter(pooled -> Worth.less(edition, pooled, closedAt).isEmpty())
                .sorted(BY_SCORE)
                .toList();
    }

    /**
     * The best of those that at least half as many outlets carried as the most widely carried one; no update. Where nothing
     * has more than two outlets, that number says little, and of equal marks the one goes first whose headline has a figure.
     */
    private static Optional<Pooled> lead(List<Pooled> reported) {
        List<Pooled> fresh = reported.stream()
                .filter(pooled -> pooled.told() != Told.IN_FULL)
                .toList();
        int most = fresh.stream().mapToInt(Selection::outlets).max().orElse(0);
        return fresh.stream()
                .filter(pooled -> 2 * outlets(pooled) >= most)
                .min(most > FEW ? BY_SCORE : BY_MARK_AND_FIGURE);
    }

    private static boolean hasFigure(Pooled pooled) {
        return !Words.figures(List.of(pooled.brief().headline())).isEmpty();
    }

    private static int outlets(Pooled pooled) {
        return pooled.brief().cluster().publishers().size();
    }

    private void fill(List<Pooled> ranked, int upTo, boolean mixed) {
        int perTopic = (edition.topStories() + 1) / 2;
        for (Pooled pooled : ranked) {
            boolean full = mixed && topics.getOrDefault(Worth.topic(pooled.brief()), 0) >= perTopic;
            if (chosen.size() < upTo && full) {
                drop(Drop.Reason.TOPIC_FULL, pooled, "its topic has half of the places");
            } else if (chosen.size() < upTo) {
                consider(pooled);
            }
        }
    }

    private void consider(Pooled pooled) {
        Brief brief = pooled.brief();
        List<String> publishers = brief.cluster().publishers();
        String only = publishers.size() == 1 ? publishers.get(0) : "";
        int most = Worth.isPaper(brief) ? PAPERS : sameOutlet;
        if (chosen.contains(pooled)) {
            return;
        }
        Optional<Pooled> same = chosen.stream()
                .filter(other -> SameEvent.is(other.brief(), brief))
                .findFirst();
        if (same.isPresent()) {
            String other = same.get().brief().headline().text();
            drop(Reason.SAME_EVENT, pooled, "tells of the same event as “" + other + "”");
        } else if (!only.isEmpty() && onlyOutlets.getOrDefault(only, 0) >= most) {
            drop(Reason.OUTLET_FULL, pooled, only + " alone stands behind " + most + " of the issue's stories");
        } else {
            chosen.add(pooled);
            drops.remove(brief.cluster().id());
            onlyOutlets.merge(only, 1, Integer::sum);
            topics.merge(Worth.topic(brief), 1, Integer::sum);
        }
    }

    private List<Drop> drops(List<Pooled> ranked) {
        for (Pooled pooled : ranked) {
            if (!chosen.contains(pooled)) {
                String room = (edition.topStories() + edition.briefly()) + " places are taken";
                drop(Reason.NO_ROOM, pooled, room);
            }
        }
        return List.copyOf(drops.values());
    }

    private void drop(Reason reason, Pooled pooled, String because) {
        drop(Worth.drop(pooled.brief(), reason, because));
    }

    private void drop(Drop drop) {
        drops.putIfAbsent(drop.cluster(), drop);
    }
}
