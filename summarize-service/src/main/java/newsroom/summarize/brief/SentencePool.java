package newsroom.summarize.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import newsroom.summarize.text.Eligibility;
import newsroom.summarize.text.Passage;
import newsroom.summarize.text.Splitter;
import newsroom.summarize.text.Terms;

/**
 * The sentences of a cluster that can stand alone, each with its worth: early in its story, about what all of it
 * is about, in words that other reports use too, from a source whose word counts. With many reports, what they repeat is the news.
 */
final class SentencePool {

    private static final int MOST_REPORTS = 8;
    private static final int MOST_SENTENCES = 12;
    /** From where on a text is no longer weighed. */
    private static final int MOST_WEIGHED = 40;

    private static final double CENTRAL = 1.5;

    private static final Comparator<Passage> IN_DOUBT = Comparator.comparing(
                    (Passage p) -> p.story().fetchedAt())
            .thenComparing(p -> p.story().id())
            .thenComparingInt(Passage::position);

    private final List<Passage> passages = new ArrayList<>();
    private final Map<Passage, Double> worth = new HashMap<>();
    private final Map<String, Integer> reportsUsing = new HashMap<>();
    private final int reports;

    SentencePool(ClusterFile file) {
        List<Story> sources = file.byAuthority().stream().limit(MOST_REPORTS).toList();
        reports = sources.size();
        for (Story story : sources) {
            Terms.of(story.title() + " " + story.text()).forEach(term -> reportsUsing.merge(term, 1, Integer::sum));
        }
        collect(sources, Eligibility::standsAlone);
        if (passages.isEmpty()) {
            // An abstract speaks of "we" from end to end, and is told as others would; an article that does is no
            // report.
            collect(
                    sources.stream()
                            .filter(story -> story.kind() == StoryKind.PAPER)
                            .toList(),
                    Eligibility::isPrintable);
        }
    }

    private void collect(List<Story> sources, Predicate<String> eligible) {
        for (Story story : sources) {
            if (isReport(story)) {
                List<Passage> sentences =
                        Splitter.sentences(story).stream().limit(MOST_WEIGHED).toList();
                Centrality centrality = Centrality.of(sentences);
                sentences.stream()
                        .filter(passage -> passage.position() < MOST_SENTENCES)
                        .filter(passage -> !Billing.is(passage))
                        .filter(passage -> eligible.test(Telling.words(passage)))
                        .forEach(passage -> {
                            passages.add(passage);
                            worth.put(passage, worth(passage, centrality.of(passage)));
                        });
            }
        }
    }

    /** Posts are talk about the news, unless those speak whom the news is about. */
    private static boolean isReport(Story story) {
        return story.kind() != StoryKind.POST || story.source().tier() == Tier.PRIMARY;
    }

    /** The best first. */
    List<Passage> ranked() {
        return passages.stream()
                .sorted(Comparator.comparingDouble((Passage p) -> -worth.getOrDefault(p, 0.0))
                        .thenComparing(IN_DOUBT))
                .toList();
    }

    /** 0 to about 4. */
    private double worth(Passage passage, double central) {
        if (passage.story().kind() == StoryKind.PAPER) {
            return Contribution.of(passage, central);
        }
        Set<String> terms = Terms.of(passage.text());
        double shared = terms.stream()
                .mapToDouble(term -> (reportsUsing.getOrDefault(term, 1) - 1.0) / Math.max(1, reports - 1))
                .average()
                .orElse(0);
        int words = Terms.words(passage.text());
        return 1 / (1.0 + passage.position())
                + 0.8 * shared
                + 0.2 * passage.story().source().tier().authority()
                + 0.2 * Math.min(2, Terms.figures(passage.text()).size())
                + CENTRAL * central
                + (words >= 12 && words <= 34 ? 0.15 : 0);
    }

    /** Whether the passage says what was said: most of its words, or every one of its figures and half its words. */
    static boolean repeats(Passage passage, List<Passage> said) {
        Set<String> own = Terms.of(passage.text());
        Set<String> figures = Terms.figures(passage.text());
        for (Passage before : said) {
            double overlap = Terms.overlap(own, Terms.of(before.text()));
            Set<String> sharedFigures = new HashSet<>(figures);
            sharedFigures.retainAll(Terms.figures(before.text()));
            boolean sameFigures = !figures.isEmpty() && sharedFigures.size() == figures.size();
            if (overlap >= 0.6 || (sameFigures && overlap >= 0.4)) {
                return true;
            }
        }
        return false;
    }
}
