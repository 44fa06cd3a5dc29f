package newsroom.summarize.brief;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import newsroom.contracts.cluster.Ahead;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Conflict;
import newsroom.contracts.cluster.EpisodeClaims;
import newsroom.contracts.cluster.Findings;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryKind;
import newsroom.summarize.conflict.Conflicts;
import newsroom.summarize.episode.EpisodeReader;
import newsroom.summarize.text.Passage;
import newsroom.summarize.text.Splitter;
import newsroom.summarize.text.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Writes a brief without a language model: sentences of the sources, chosen and never changed, and counted facts where
 * the sources give none. The same reports always give the same brief.
 */
final class BriefWriter {

    static final String ENGINE = "extractive";

    private static final int SUMMARY = 2;
    private static final int BULLETS = 3;
    private static final Comparator<Passage> IN_DOUBT = Comparator.comparing(
                    (Passage p) -> p.story().fetchedAt())
            .thenComparing(p -> p.story().id())
            .thenComparingInt(Passage::position);

    private final EpisodeReader episodes;

    BriefWriter(EpisodeReader episodes) {
        this.episodes = episodes;
    }

    /** @param before the brief that this one replaces; null for the first */
    Brief write(ClusterFile file, int revision, @Nullable Brief before) {
        Sentence headline = Headlines.of(file);
        Dossier dossier = new Dossier(file);
        SentencePool pool = new SentencePool(file);
        List<Passage> said = new ArrayList<>();
        List<Passage> ranked = pool.passages().stream()
                .sorted(Comparator.comparingDouble((Passage p) -> -pool.worth(p))
                        .thenComparing(IN_DOUBT))
                .toList();
        List<Sentence> summary = summary(file, headline, ranked, said);
        Sentence why = why(ranked, said);
        List<Sentence> bullets = bullets(ranked, said);
        String printed = said.stream().map(Passage::text).collect(Collectors.joining("\n"));
        Findings findings = findings(dossier, headline, printed, before);
        List<EpisodeClaims> heard = file.reports().stream()
                .flatMap(story -> episodes.read(story, headline.text()).stream())
                .toList();
        return new Brief(
                revision,
                file.standing(),
                headline,
                summary,
                why,
                bullets,
                dossier.claims(),
                heard,
                findings,
                reports(file),
                ENGINE);
    }

    private static Findings findings(Dossier dossier, Sentence headline, String printed, @Nullable Brief before) {
        List<Conflict> conflicts = Conflicts.among(dossier.statements());
        LocalDate today =
                dossier.file().standing().lastSeenAt().atZone(ZoneOffset.UTC).toLocalDate();
        List<Ahead> ahead = Outlook.of(dossier, today).stream()
                .filter(item -> !printed.contains(item.sentence().text()))
                .filter(item -> !item.sentence().text().equals(headline.text()))
                .toList();
        return new Findings(
                conflicts,
                Voices.of(dossier, headline.text(), printed),
                Reactions.of(dossier.file()).orElse(null),
                before == null ? List.of() : Novelty.of(before, dossier),
                ahead,
                Trust.of(dossier, conflicts));
    }

    /** The best sentence about what the headline says, then the best that adds to it. */
    private static List<Sentence> summary(
            ClusterFile file, Sentence headline, List<Passage> ranked, List<Passage> said) {
        Set<String> topic = Terms.of(headline.text());
        ranked.stream()
                .filter(passage -> Terms.overlap(Terms.of(passage.text()), topic) > 0.15)
                .filter(passage -> passage.position() < 4)
                .findFirst()
                .or(() -> ranked.stream().findFirst())
                .ifPresent(said::add);
        for (Passage passage : ranked) {
            if (said.isEmpty() || said.size() >= SUMMARY) {
                break;
            }
            if (!SentencePool.repeats(passage, said)) {
                said.add(passage);
            }
        }
        List<Sentence> summary =
                new ArrayList<>(said.stream().map(Passage::extracted).toList());
        return summary.isEmpty() ? fromHeadlines(file, headline, said) : summary;
    }

    /** Without texts, what other outlets put into their headlines is all that can be said. */
    private static List<Sentence> fromHeadlines(ClusterFile file, Sentence headline, List<Passage> said) {
        List<Sentence> summary = new ArrayList<>();
        Coverage coverage =
                Coverage.of(file.reports().stream().map(Splitter::title).toList());
        List<Story> telling = file.byAuthority().stream()
                .sorted(Comparator.comparingDouble(story -> -coverage.of(story.title())))
                .toList();
        for (Story story : telling) {
            Passage title = Splitter.title(story);
            boolean isHeadline = headline.evidence().get(0).story().equals(story.id());
            if (summary.size() < SUMMARY
                    && !isHeadline
                    && story.kind() != StoryKind.POST
                    && Terms.words(title.text()) >= 5
                    && !Headlines.isCutOff(title.text())
                    && !title.text().endsWith("?")
                    && Terms.overlap(Terms.of(title.text()), Terms.of(headline.text())) < 0.8
                    && !SentencePool.repeats(title, said)) {
                said.add(title);
                summary.add(title.extracted());
            }
        }
        return summary;
    }

    /** A reason that a source gives; where none does, what is at stake in figures; otherwise nothing. */
    private static @Nullable Sentence why(List<Passage> ranked, List<Passage> said) {
        Passage best = null;
        for (Passage passage : ranked) {
            if (Significance.isEnough(passage)
                    && !SentencePool.repeats(passage, said)
                    && (best == null || Significance.of(passage) > Significance.of(best))) {
                best = passage;
            }
        }
        if (best == null) {
            best = Stakes.largest(ranked, said).orElse(null);
        }
        if (best == null) {
            return null;
        }
        said.add(best);
        return best.extracted();
    }

    private static List<Sentence> bullets(List<Passage> ranked, List<Passage> said) {
        List<Sentence> bullets = new ArrayList<>();
        for (Passage passage : ranked) {
            if (bullets.size() < BULLETS && !SentencePool.repeats(passage, said)) {
                said.add(passage);
                bullets.add(passage.extracted());
            }
        }
        return bullets;
    }

    private static List<Report> reports(ClusterFile file) {
        return file.byAuthority().stream()
                .map(story -> new Report(
                        story.id(),
                        story.kind(),
                        story.source(),
                        story.url(),
                        story.title(),
                        story.publishedAt(),
                        story.fetchedAt(),
                        story.discussion()))
                .toList();
    }
}
