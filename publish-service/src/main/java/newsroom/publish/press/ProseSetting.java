package newsroom.publish.press;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsroom.contracts.cluster.EpisodeClaims;
import newsroom.contracts.issue.Article;
import newsroom.contracts.issue.Headline;
import newsroom.contracts.issue.KeyPoints;
import newsroom.contracts.issue.Letter;
import newsroom.contracts.issue.SourceIntelligence;
import newsroom.publish.press.Piece.Kind;
import newsroom.publish.press.Piece.Run;

/** The blocks of articles and letters. */
final class ProseSetting {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d", Locale.US);

    private final Setting setting;

    ProseSetting(Setting setting) {
        this.setting = setting;
    }

    List<Piece> headline(Headline headline) {
        return List.of(
                Piece.of(Kind.SECTION, headline.kicker().toUpperCase(Locale.ROOT)),
                Piece.of(Kind.HEADLINE, headline.headline().text()),
                Piece.of(Kind.STANDING, dateline(headline, setting.issue().date())));
    }

    /** Episodes are told of where there are more of them than podcasts. */
    static String dateline(Headline headline, LocalDate date) {
        String episodes =
                headline.episodes() == headline.podcasts() ? "" : ", " + figure(headline.episodes(), "episode");
        return LONG.format(date) + " · from " + figure(headline.podcasts(), "podcast") + episodes;
    }

    private static String figure(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }

    List<Piece> points(KeyPoints points) {
        return points.points().stream()
                .map(point -> Piece.of(Kind.BULLET, "", setting.sentence(point)))
                .toList();
    }

    List<Piece> article(Article article) {
        List<Piece> pieces = new ArrayList<>();
        for (Article.Paragraph paragraph : article.paragraphs()) {
            pieces.add(Piece.of(Kind.PARAGRAPH, "", setting.sentences(paragraph.sentences())));
            Article.PullQuote quote = paragraph.quote();
            if (quote != null) {
                String who =
                        quote.quote().speaker() == null ? "" : quote.quote().speaker() + ", ";
                List<Run> words = new ArrayList<>(
                        List.of(Run.plain("“" + quote.quote().text() + "”")));
                words.addAll(setting.heard(List.of(quote.quote().span())));
                pieces.add(Piece.of(Kind.PULL_QUOTE, who + quote.show(), words));
            }
        }
        return pieces;
    }

    List<Piece> episodes(SourceIntelligence block) {
        List<Piece> pieces = new ArrayList<>(List.of(
                setting.heading("SOURCE INTELLIGENCE"),
                Piece.of(Kind.DEK, "Deep dive into what was said in the episodes")));
        for (SourceIntelligence.EpisodeNotes notes : block.episodes()) {
            EpisodeClaims claims = notes.claims();
            pieces.add(Piece.of(
                    Kind.AREA,
                    "",
                    List.of(
                            Run.link(claims.title(), notes.url()),
                            Run.plain(" · " + claims.show() + ", " + DAY.format(notes.date())))));
            claims.onStory().forEach(claim -> pieces.add(claim(claim)));
            if (claims.alsoCount() > 0) {
                pieces.add(Piece.of(Kind.STANDING, "Also from this episode: (" + claims.alsoCount() + ")"));
            }
            for (EpisodeClaims.Category category : claims.also()) {
                pieces.add(Piece.of(
                        Kind.STANDING,
                        category.name() + " (" + category.claims().size() + ")"));
                category.claims().forEach(claim -> pieces.add(claim(claim)));
            }
        }
        return pieces;
    }

    /** Where it is said stands behind it, so that a listener finds it. */
    private Piece claim(EpisodeClaims.Spoken claim) {
        List<Run> runs = new ArrayList<>(setting.sentence(claim.sentence()));
        Long start = claim.startMillis();
        if (start != null && setting.heard(claim.sentence().evidence()).isEmpty()) {
            runs.add(Run.plain(" (at " + Moment.clock(start / 1000) + ")"));
        }
        return Piece.of(Kind.BULLET, "", runs);
    }

    List<Piece> letter(Letter letter) {
        List<Piece> pieces = new ArrayList<>();
        for (Letter.LetterParagraph paragraph : letter.paragraphs()) {
            List<Run> runs = new ArrayList<>();
            if (paragraph.lead() != null) {
                runs.add(Run.bold(Credits.printed(paragraph.lead())));
            }
            if (!paragraph.words().isEmpty()) {
                runs.add(Run.plain(paragraph.words()));
            }
            if (!paragraph.sentences().isEmpty()) {
                runs.add(Run.plain(" "));
                runs.addAll(setting.sentences(paragraph.sentences()));
            }
            pieces.add(Piece.of(Kind.PARAGRAPH, "", runs));
        }
        return pieces;
    }
}
