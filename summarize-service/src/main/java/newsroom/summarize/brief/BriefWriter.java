package newsroom.summarize.brief;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import newsroom.contracts.cluster.Ahead;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.Conflict;
import newsroom.contracts.cluster.EpisodeClaims;
import newsroom.contracts.cluster.Findings;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.summarize.conflict.Conflicts;
import newsroom.summarize.episode.EpisodeReader;
import newsroom.summarize.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Writes a brief without a language model: sentences of the sources, chosen and at most shortened ({@link Trimming}),
 * and counted facts where the sources give none. The same reports always give the same brief.
 */
final class BriefWriter {

    static final String ENGINE = "extractive";

    private static final int SUMMARY = 2;
    private static final int BULLETS = 3;
    private final EpisodeReader episodes;

    BriefWriter(EpisodeReader episodes) {
        this.episodes = episodes;
    }

    /**
     * @param before the brief that this one replaces; null for the first
     * @param absorbed clusters that are part of this one now
     */
    Brief write(ClusterFile file, @Nullable Brief before, List<ClusterId> absorbed) {
        Sentence headline = Headlines.of(file);
        Dossier dossier = new Dossier(file);
        List<Passage> ranked = new SentencePool(file).ranked();
        List<Passage> said = new ArrayList<>(lede(ranked, headline.text()));
        List<Sentence> heads = said.isEmpty() ? OtherHeadlines.of(file, headline, said, SUMMARY + BULLETS) : List.of();
        List<Sentence> summary = heads.isEmpty()
                ? said.stream().map(Telling::credited).toList()
                : heads.subList(0, Math.min(SUMMARY, heads.size()));
        Sentence why = Significance.of(file, ranked, said).orElse(null);
        List<Sentence> bullets = heads.size() > SUMMARY ? heads.subList(SUMMARY, heads.size()) : bullets(ranked, said);
        Findings findings = findings(dossier, headline, said, before);
        List<EpisodeClaims> heard = file.reports().stream()
                .flatMap(story -> episodes.read(story, headline.text()).stream())
                .toList();
        List<Span> cited = Recordings.cited(told(summary, why, bullets), dossier.claims(), heard, findings);
        return new Brief(
                before == null ? 1 : before.revision() + 1,
                file.standing(),
                headline,
                summary,
                why,
                bullets,
                dossier.claims(),
                heard,
                findings,
                reports(file, cited),
                ENGINE,
                absorbed);
    }

    private static List<Sentence> told(List<Sentence> summary, @Nullable Sentence why, List<Sentence> bullets) {
        List<Sentence> told = new ArrayList<>(summary);
        told.addAll(bullets);
        if (why != null) {
            told.add(why);
        }
        return told;
    }

    private static Findings findings(Dossier dossier, Sentence headline, List<Passage> said, @Nullable Brief before) {
        String printed = said.stream().map(Passage::text).collect(Collectors.joining("\n"));
        List<Span> places = said.stream().map(Passage::span).toList();
        List<Conflict> conflicts = Conflicts.among(dossier.statements());
        LocalDate today =
                dossier.file().standing().lastSeenAt().atZone(ZoneOffset.UTC).toLocalDate();
        List<Ahead> ahead = Outlook.of(dossier, today).stream()
                .filter(item -> item.sentence().evidence().stream().noneMatch(places::contains))
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

    /** Without the sentence that tells why it matters, where that is the only one to do so: it has a place of its own. */
    private static List<Passage> lede(List<Passage> ranked, String headline) {
        List<Passage> lede = Lede.choose(ranked, headline, SUMMARY);
        boolean reasonLeft = Significance.best(ranked, lede).isPresent();
        if (reasonLeft || lede.size() < SUMMARY || !Significance.isReason(lede.get(1))) {
            return lede;
        }
        List<Passage> others =
                ranked.stream().filter(passage -> !passage.equals(lede.get(1))).toList();
        return Lede.choose(others, headline, SUMMARY);
    }

    private static List<Sentence> bullets(List<Passage> ranked, List<Passage> said) {
        List<Sentence> bullets = new ArrayList<>();
        for (Passage passage : ranked) {
            if (bullets.size() < BULLETS && !SentencePool.repeats(passage, said)) {
                said.add(passage);
                bullets.add(Telling.credited(passage));
            }
        }
        return bullets;
    }

    private static List<Report> reports(ClusterFile file, List<Span> cited) {
        return file.byAuthority().stream()
                .map(story -> new Report(
                        story.id(),
                        story.kind(),
                        story.source(),
                        story.url(),
                        story.title(),
                        story.publishedAt(),
                        story.fetchedAt(),
                        story.discussion(),
                        Recordings.of(story, cited)))
                .toList();
    }
}
