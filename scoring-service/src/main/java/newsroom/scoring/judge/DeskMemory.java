package newsroom.scoring.judge;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.story.Development;
import newsroom.contracts.story.DiscussionUpdated;
import newsroom.contracts.story.PageKey;
import newsroom.contracts.story.StoryId;
import newsroom.scoring.likeness.Vocabulary;

/**
 * What the desk has in mind: the stories of the last {@link #WINDOW} of its own time, and what follows from them. The
 * same happenings in the same order always make the same memory, whether they came one by one or were read back.
 */
public final class DeskMemory implements DecisionShelf.Recall {

    public static final Duration WINDOW = Duration.ofDays(14);

    private final Deque<Known> window = new ArrayDeque<>();
    private final Map<StoryId, Known> byStory = new HashMap<>();
    private final Map<PageKey, Known> byPage = new HashMap<>();
    private final Map<String, Known> byWords = new HashMap<>();
    private final Vocabulary vocabulary = new Vocabulary();
    private final CopyIndex copies = new CopyIndex();
    private final ReportIndex reports = new ReportIndex();
    private final Threads threads = new Threads();
    private final Talk talk = new Talk();
    private final Clusters clusters = new Clusters();
    private long through;
    private Instant newest = Instant.EPOCH;

    /** The place of the last happening, 0 at first. */
    public long through() {
        return through;
    }

    /** Remembers a decided story and forgets what is too old by now. */
    @Override
    public void filed(Filed story) {
        advance(story.sequence(), story.at());
        Known known = new Known(story);
        window.addLast(known);
        vocabulary.learn(story.fingerprint());
        ClusterId cluster = story.cluster();
        if (cluster != null) {
            index(known);
            LiveCluster live = clusters.touch(cluster);
            live.add(known);
            earlier(story).ifPresent(live::follows);
        }
        forget();
    }

    /** From here on the one cluster's name means the other one. */
    @Override
    public void merged(Merger merger) {
        clusters.merge(merger.from(), merger.into());
    }

    /** Remembers how a discussion stands now. */
    @Override
    public void discussed(DiscussionUpdated update) {
        advance(update.sequence(), update.asOf());
        Known story = byStory.get(update.story());
        if (story != null) {
            story.heard().ifPresent(talk::forget);
            story.discussed(update.discussion(), update.asOf());
            story.heard().ifPresent(talk::hear);
        }
    }

    /** Passes over a place in the order that holds nothing readable. */
    public void passOver(long sequence) {
        through = sequence;
    }

    Optional<Known> story(StoryId id) {
        return Optional.ofNullable(byStory.get(id));
    }

    Optional<Known> onPage(PageKey page) {
        return Optional.ofNullable(byPage.get(page));
    }

    Optional<Known> inWords(String wordsKey) {
        return wordsKey.isEmpty() ? Optional.empty() : Optional.ofNullable(byWords.get(wordsKey));
    }

    /** Stories that share runs of words with these, as candidates for being copied. */
    List<Known> sharing(int[] shingles) {
        return copies.sharing(shingles);
    }

    /** Reports that share rare words with the story, with the weight of what they share. */
    Map<Known, Double> sharing(Known story) {
        return reports.sharing(story, vocabulary, vocabulary.stories());
    }

    /** A post of the same account in the same breath. */
    Optional<Known> beside(Filed post) {
        return threads.beside(post);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Talk talk() {
        return talk;
    }

    Clusters clusters() {
        return clusters;
    }

    /** What the story's event goes on from, as its verdict says. */
    private Optional<LiveCluster.Earlier> earlier(Filed story) {
        Development development = story.verdict().development();
        StoryId of = story.verdict().of();
        if (development == null || development.kind() != Development.Kind.FOLLOW_UP || of == null) {
            return Optional.empty();
        }
        double similarity = Objects.requireNonNullElse(story.verdict().similarity(), 0.0);
        return story(of)
                .map(Known::filed)
                .map(before -> new LiveCluster.Earlier(
                        clusters.named(Objects.requireNonNull(before.cluster())),
                        similarity,
                        Duration.between(before.at(), story.at()).toHours() / 24.0));
    }

    private void advance(long sequence, Instant at) {
        through = sequence;
        newest = at.isAfter(newest) ? at : newest;
    }

    private void index(Known story) {
        byStory.put(story.filed().story(), story);
        byPage.putIfAbsent(story.filed().page(), story);
        if (!story.filed().wordsKey().isEmpty()) {
            byWords.putIfAbsent(story.filed().wordsKey(), story);
        }
        copies.add(story);
        threads.add(story);
        if (story.isReport()) {
            reports.add(story);
        }
        story.heard().ifPresent(talk::hear);
    }

    private void forget() {
        Instant horizon = newest.minus(WINDOW);
        while (!window.isEmpty() && window.getFirst().filed().at().isBefore(horizon)) {
            Known old = window.removeFirst();
            Filed filed = old.filed();
            vocabulary.forget(filed.fingerprint());
            byStory.remove(filed.story(), old);
            byPage.remove(filed.page(), old);
            byWords.remove(filed.wordsKey(), old);
            copies.remove(old);
            threads.remove(old);
            reports.remove(old);
            if (filed.cluster() != null) {
                old.heard().ifPresent(talk::forget);
            }
        }
        clusters.forget(horizon);
    }

    /** The clusters in mind by name, and the names that mean another one by now. */
    static final class Clusters {

        // The one that was touched last stands last.
        private final Map<ClusterId, LiveCluster> live = new LinkedHashMap<>();
        private final Map<ClusterId, ClusterId> meaning = new HashMap<>();

        Optional<LiveCluster> find(ClusterId id) {
            return Optional.ofNullable(live.get(named(id)));
        }

        /** What the name means by now. */
        ClusterId named(ClusterId id) {
            ClusterId now = id;
            for (ClusterId next = meaning.get(now); next != null; next = meaning.get(now)) {
                now = next;
            }
            return now;
        }

        int size() {
            return live.size();
        }

        private LiveCluster touch(ClusterId id) {
            ClusterId now = named(id);
            LiveCluster cluster = live.remove(now);
            LiveCluster touched = cluster == null ? new LiveCluster(now) : cluster;
            live.put(now, touched);
            return touched;
        }

        private void merge(ClusterId from, ClusterId into) {
            LiveCluster less = live.remove(named(from));
            if (less != null) {
                touch(into).absorb(less);
                meaning.put(less.id(), named(into));
            }
        }

        /** A cluster lives as long as its newest story; then it goes whole, so that none loses its first report. */
        private void forget(Instant horizon) {
            var oldest = live.values().iterator();
            while (oldest.hasNext() && oldest.next().lastSeenAt().isBefore(horizon)) {
                oldest.remove();
            }
        }
    }
}
