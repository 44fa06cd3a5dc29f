package newsroom.publish.copy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.Update;
import newsroom.contracts.story.StoryId;

/**
 * What a story says that the edition's readers were not told. New is a sentence from a report that came in after the
 * issue that told it, in other words than were printed, and with a figure that was not.
 */
final class Updates {

    private static final int MOST = 3;

    private Updates() {}

    /** Empty where nothing is new, and for a story that they were not told. */
    static Optional<Update> of(Pooled pooled) {
        Earlier earlier = pooled.earlier();
        if (earlier == null) {
            return Optional.empty();
        }
        List<Sentence> told = told(earlier.story());
        Set<String> figures = Words.figures(told);
        List<Sentence> news = new ArrayList<>();
        for (Sentence sentence : candidates(pooled.brief())) {
            boolean figured = !figures.containsAll(Words.figures(List.of(sentence)));
            if (news.size() < MOST
                    && figured
                    && isLater(sentence, pooled.brief(), earlier.closedAt())
                    && !Words.isSaid(sentence, told)
                    && !Words.isSaid(sentence, news)) {
                news.add(sentence);
            }
        }
        return news.isEmpty() ? Optional.empty() : Optional.of(new Update(earlier.issue(), earlier.day(), news));
    }

    private static List<Sentence> candidates(Brief brief) {
        List<Sentence> all = new ArrayList<>(brief.findings().whatIsNew());
        all.addAll(brief.summary());
        all.addAll(brief.bullets());
        all.removeIf(sentence -> sentence.basis() == Sentence.Basis.COUNTED);
        return all;
    }

    private static List<Sentence> told(PrintedStory story) {
        List<Sentence> told = new ArrayList<>(story.summary());
        told.add(story.headline());
        told.addAll(story.bullets());
        if (story.whyItMatters() != null) {
            told.add(story.whyItMatters());
        }
        if (story.update() != null) {
            told.addAll(story.update().news());
        }
        return told;
    }

    private static boolean isLater(Sentence sentence, Brief brief, Instant closedAt) {
        Set<StoryId> later = new HashSet<>();
        brief.reports().stream()
                .filter(report -> report.fetchedAt().isAfter(closedAt))
                .forEach(report -> later.add(report.story()));
        return sentence.evidence().stream().anyMatch(span -> later.contains(span.story()));
    }
}
