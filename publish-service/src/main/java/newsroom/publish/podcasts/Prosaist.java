package newsroom.publish.podcasts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Conflict;
import newsroom.contracts.cluster.EpisodeClaims;
import newsroom.contracts.cluster.EpisodeClaims.Spoken;
import newsroom.contracts.cluster.Quote;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.Article.Paragraph;
import newsroom.contracts.issue.Article.PullQuote;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.SourceIntelligence.EpisodeNotes;
import newsroom.contracts.story.StoryKind;
import newsroom.publish.copy.Attribution;
import newsroom.publish.copy.Counting;
import newsroom.publish.copy.Prose;
import newsroom.publish.copy.Words;

/**
 * Writes the article: what was reported, a paragraph for each episode with who said it where, where sources part ways,
 * and what was not said. Two quotes are set apart, of two speakers where there are two.
 */
final class Prosaist {

    private static final int CLAIMS = 3;
    private static final int QUOTES = 2;
    private static final int QUOTE_WORDS = 8;
    private static final int PARAGRAPHS = 4;

    private final PrintedStory story;
    private final List<EpisodeNotes> episodes;
    private final Set<String> quoted = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> shows = new HashSet<>();
    private final List<Sentence> said = new ArrayList<>();

    Prosaist(PrintedStory story, List<EpisodeNotes> episodes) {
        this.story = story;
        this.episodes = episodes;
    }

    List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> reported = new ArrayList<>(Attribution.inProse(story.summary(), story, 0));
        reported.add(spokenOf());
        paragraphs.add(new Paragraph(reported, null));
        said.addAll(story.summary());
        for (EpisodeNotes notes : episodes.subList(0, Math.min(PARAGRAPHS, episodes.size()))) {
            List<Sentence> claims = claims(notes.claims());
            if (!claims.isEmpty()) {
                paragraphs.add(new Paragraph(claims, quote(notes.claims()).orElse(null)));
            }
        }
        if (!story.findings().disagreements().isEmpty()) {
            Conflict conflict = story.findings().disagreements().get(0);
            paragraphs.add(new Paragraph(
                    List.of(Attribution.after("Not everybody says the same: ", conflict.sentence())), null));
        }
        paragraphs.add(new Paragraph(List.of(written()), null));
        return paragraphs;
    }

    private Sentence spokenOf() {
        List<String> heard =
                episodes.stream().map(notes -> notes.claims().show()).distinct().toList();
        String where = heard.size() == episodes.size()
                ? Numbers.counted(heard.size(), "podcast")
                : Numbers.counted(episodes.size(), "episode") + " of " + Numbers.counted(heard.size(), "podcast");
        String text = "%s speak%s of it: %s."
                .formatted(Numbers.atHead(where), episodes.size() == 1 ? "s" : "", Prose.list(heard));
        return Counting.over(episodeReports(), text);
    }

    /** The first claim of an episode says where it was heard; one that said nothing on the story is told by what it said. */
    private List<Sentence> claims(EpisodeClaims episode) {
        List<Sentence> claims = new ArrayList<>();
        String opening = (shows.add(episode.show()) ? "On " : "In another episode of ") + episode.show() + ", ";
        for (Spoken claim : episode.onStory().isEmpty() ? beside(episode) : episode.onStory()) {
            Sentence sentence = claim.sentence();
            if (claims.size() < CLAIMS && !Words.isSaid(sentence, said)) {
                said.add(sentence);
                String where = claims.isEmpty() ? opening : "";
                claims.add(new Sentence(where + briefly(claim), Sentence.Basis.ATTRIBUTED, sentence.evidence()));
            }
        }
        return claims;
    }

    private static List<Spoken> beside(EpisodeClaims episode) {
        return episode.also().stream()
                .flatMap(category -> category.claims().stream())
                .toList();
    }

    /** Whoever was named is called by the surname from then on, unless two are called so. */
    private String briefly(Spoken claim) {
        String text = claim.sentence().text();
        String name = claim.speaker();
        if (name == null || !text.startsWith(name + " ") || named.add(name) || !isOnlyOne(name)) {
            return text;
        }
        return surname(name) + text.substring(name.length());
    }

    private boolean isOnlyOne(String name) {
        return episodes.stream()
                .flatMap(notes -> Stream.concat(notes.claims().onStory().stream(), beside(notes.claims()).stream()))
                .map(Spoken::speaker)
                .filter(other -> other != null && !other.equals(name))
                .noneMatch(other -> surname(other).equals(surname(name)));
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Words of somebody who was not quoted yet, long enough to stand alone; rather some that the article does not have. */
    private Optional<PullQuote> quote(EpisodeClaims episode) {
        if (quoted.size() >= QUOTES) {
            return Optional.empty();
        }
        return episode.onStory().stream()
                .filter(this::isQuotable)
                .min(Comparator.comparing(claim -> said.contains(claim.sentence())))
                .map(Spoken::quote)
                .filter(quote -> quoted.add(quote.speaker()))
                .map(quote -> new PullQuote(quote, episode.show()));
    }

    private boolean isQuotable(Spoken claim) {
        Quote quote = claim.quote();
        return quote != null
                && quote.speaker() != null
                && !quoted.contains(quote.speaker())
                && quote.text().split("\\s+").length >= QUOTE_WORDS;
    }

    private Sentence written() {
        List<Report> reports = story.reports().stream()
                .filter(report -> report.kind() != StoryKind.EPISODE)
                .toList();
        int outlets = Counting.outlets(reports);
        return reports.isEmpty()
                ? Counting.over(episodeReports(), "No outlet that we read has written of it; all of this is talk.")
                : Counting.over(
                        reports,
                        "Beside the talk, %s by %s could be read."
                                .formatted(
                                        Numbers.counted(reports.size(), "written report"),
                                        Numbers.counted(outlets, "independent outlet")));
    }

    private List<Report> episodeReports() {
        return story.reports().stream()
                .filter(report -> report.kind() == StoryKind.EPISODE)
                .toList();
    }
}
